/**
 * Copies of personal data that leave the system: papers and files. Each is asked for, approved by somebody else or by the
 * ward, numbered in the programme year (request 12 of 2026 has the copies 2026-0012-01, 2026-0012-02, ...), marked with
 * that number, and stands in the ledger until it was returned or destroyed, the latter before a witness. Blank sign-up
 * sheets hold nobody's data; their copies' numbers are the serials under which they are typed in.
 *
 * <p>Opening a request writes the access log once for the request and once for each person on it. The ledger itself holds
 * no data of visitors.
 *
 * <p>Source: P1 to P3, P7, P9, T6, T8, T9, trap 4, domain 4.4 (持出し・複写承諾申請).
 */
package kakehashi.domain.copies;
