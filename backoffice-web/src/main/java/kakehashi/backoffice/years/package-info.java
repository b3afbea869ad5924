/** The programme years: which there are, opening the next, and what each is called. Source: R-F1, R-F6. */
package kakehashi.backoffice.years;
