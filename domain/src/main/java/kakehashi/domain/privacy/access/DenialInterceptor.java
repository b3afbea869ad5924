package kakehashi.domain.privacy.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/** Writes the access log when a look is refused; runs around its transaction, which is rolled back. */
@Discloses
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class DenialInterceptor {

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @AroundInvoke
    Object log(InvocationContext invocation) throws Exception {
        Actor actor = acting.actor();
        try {
            return invocation.proceed();
        } catch (Refused refused) {
            Discloses look = invocation.getMethod().getAnnotation(Discloses.class);
            log.denied(actor, look.value(), DisclosureInterceptor.firstId(invocation.getParameters()));
            throw refused;
        }
    }
}
