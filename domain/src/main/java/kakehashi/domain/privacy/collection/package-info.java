/**
 * Which personal fields forms may ask for, and who decided so.
 *
 * <p>A field of the {@link kakehashi.domain.privacy.register.FieldRegister} is switched on and off by a manager. One that
 * no item of the ward's list covers needs the number of an approval that names its item and holds that day; one that an
 * activity cannot do without stays on. Each change is a {@link kakehashi.domain.privacy.collection.FieldChange}, only
 * ever added, and stands in the access log.
 *
 * <p>Source: R-D0, R-F2, T3.
 */
package kakehashi.domain.privacy.collection;
