/**
 * Prints and exports: the ledger, requests and decisions, and what is made of them. A paper is composed once ({@link
 * kakehashi.backoffice.copies.Paper}) and shown in the browser or drawn as a PDF; a file is a {@link
 * kakehashi.backoffice.copies.Grid}, written as XLSX or CSV whose cells no spreadsheet calculates or shortens.
 */
package kakehashi.backoffice.copies;
