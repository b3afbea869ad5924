/**
 * The field register and the data-minimisation matrix on screen and as files, and the switch of a field.
 *
 * <p>Source: R-D0, R-F2, T3.
 */
package kakehashi.backoffice.fields;
