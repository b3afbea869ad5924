/**
 * Long lists. PrimeFaces asks for a page of rows at a time, once, when it shows them; everything else about a list
 * stands in its address, so that Back, a bookmark and the language links keep it.
 */
package kakehashi.backoffice.lists;
