/**
 * What the pages of an event's texts and of a notice's have in common: the table of languages with their states, and the
 * form of one text beside its source.
 */
package kakehashi.backoffice.texts;
