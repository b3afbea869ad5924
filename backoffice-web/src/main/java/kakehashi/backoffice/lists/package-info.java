/** Long lists: PrimeFaces asks for a page of rows at a time, once, when it shows them. */
package kakehashi.backoffice.lists;
