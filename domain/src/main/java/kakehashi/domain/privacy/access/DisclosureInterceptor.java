package kakehashi.domain.privacy.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import kakehashi.domain.shared.Acting;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.ShownPersons;

/** Writes the access log for methods that disclose: what was shown, and what was searched for. Runs inside their transaction. */
@Discloses
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class DisclosureInterceptor {

    @Inject
    AccessLog log;

    @Inject
    Acting acting;

    @AroundInvoke
    Object log(InvocationContext invocation) throws Exception {
        Actor actor = acting.actor();
        Object shown = invocation.proceed();
        ShownPersons persons = shown instanceof ShownPersons several ? several : () -> 1;
        Optional<String> search = search(invocation.getParameters());
        if (persons.shownPersons() > 0 || search.isPresent() || persons.isTellingOfNobody()) {
            String look = invocation.getMethod().getAnnotation(Discloses.class).value();
            String action = search.map(how -> look + "." + how).orElse(look);
            log.add(actor, action, firstId(invocation.getParameters()), persons.shownPersons());
        }
        return shown;
    }

    private static Optional<String> search(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(Search.class::isInstance)
                .map(Search.class::cast)
                .flatMap(search -> search.how().stream())
                .findFirst();
    }

    static UUID firstId(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .orElse(null);
    }
}
