package kakehashi.domain.privacy.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service method that returns personal data. The entry names the acting person, the action and the first
 * {@code UUID} among the arguments: the record, or the event whose list it is. An argument that is a {@link Search} is
 * named too; a refusal is logged as denied.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Discloses {

    /** What is done, such as {@code registration.view}. */
    @Nonbinding
    String value() default "";
}
