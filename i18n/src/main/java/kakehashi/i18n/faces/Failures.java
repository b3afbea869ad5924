package kakehashi.i18n.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import kakehashi.i18n.Message;
import kakehashi.i18n.Texts;

/**
 * Turns what went wrong into what a person can read.
 *
 * <p>A broken rule (an exception that is a {@link Message}) thrown by an action is shown on the same page in the reader's
 * language. An expired view goes to the application's {@link ExpiredPage}. Everything else is left to the servlet's error
 * page, which shows a reference number and logs it.
 */
public class Failures extends ExceptionHandlerFactory {

    /** Wraps Faces' own factory. */
    public Failures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                if (handled(events.next())) {
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static boolean handled(ExceptionQueuedEvent event) {
            Throwable thrown = event.getContext().getException();
            FacesContext context = event.getContext().getContext();
            if (find(thrown, ViewExpiredException.class).isPresent()) {
                recover(context);
                return true;
            }
            Optional<Message> broken = find(thrown, Message.class);
            boolean duringAction = event.getContext().getPhaseId() == PhaseId.INVOKE_APPLICATION;
            if (broken.isPresent() && duringAction && !context.getResponseComplete()) {
                String text = Texts.of(ReaderLanguage.current()).say(broken.get());
                context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
                context.renderResponse();
                return true;
            }
            return false;
        }

        private static void recover(FacesContext context) {
            try {
                CDI.current().select(ExpiredPage.class).get().recover(context);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }

        private static <T> Optional<T> find(Throwable thrown, Class<T> type) {
            for (Throwable t = thrown; t != null; t = t.getCause() == t ? null : t.getCause()) {
                if (type.isInstance(t)) {
                    return Optional.of(type.cast(t));
                }
            }
            return Optional.empty();
        }
    }
}
