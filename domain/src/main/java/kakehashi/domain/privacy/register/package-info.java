/**
 * The field register (収集項目台帳): which personal data may be stored at all, and which of it an activity may ask for.
 *
 * <p>Invariants: an enabled field names one of the ward's thirteen data items or an approval number; a form shows only
 * enabled fields that a collection rule grants to its kind of event.
 *
 * <p>Source: R-D0 to R-D13, T3.
 */
package kakehashi.domain.privacy.register;
