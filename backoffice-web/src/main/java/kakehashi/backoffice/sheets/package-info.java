/**
 * Parts of an event that staff see and change by forms: the turns of a day, the places of an internship, interviews. {@link
 * kakehashi.backoffice.sheets.ShownSheet} is the part that a page was opened for, {@link
 * kakehashi.backoffice.sheets.SheetForm} a page that changes it.
 */
package kakehashi.backoffice.sheets;
