/**
 * Long lists. What is shown of a list stands in its address, so that Back, a bookmark and the language links keep it. Where
 * PrimeFaces shows one, it asks for a page of rows at a time, once, when it shows them.
 */
package kakehashi.backoffice.lists;
