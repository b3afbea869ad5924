/**
 * What all forms of the portal have in common: what was typed and where it is kept, how a question is asked and what is
 * wrong with its answer, and what keeps machines out.
 *
 * <p>What was typed lives in the session ({@link kakehashi.portal.form.Drafts}) so that every step has an address of its
 * own and Back works; each form also carries it sealed, so that a lost session loses nothing. Nothing of it ever stands
 * in an address.
 */
package kakehashi.portal.form;
