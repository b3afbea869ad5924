package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.own.OwnRequest;
import kakehashi.i18n.faces.PageTexts;
import kakehashi.portal.Faces;

/** Mirrors {@code requests.xhtml}: the person's requests and where each stands. */
@Named
@RequestScoped
public class RequestsPage {

    private List<Line> requests;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    DataRequests all;

    @Inject
    OwnWords words;

    @Inject
    PageTexts texts;

    /** A state a request came to, and when. */
    public record Stage(String state, String at) {}

    /**
     * A request in the reader's words.
     *
     * @param reference its number
     * @param kind what is asked for
     * @param details what the person wrote, in the language it was written; null for nothing
     * @param language BCP 47 tag of that language
     * @param due until when it is answered
     * @param stages what has happened, in order
     */
    public record Line(String reference, String kind, String details, String language, String due, List<Stage> stages) {

        /** Where it stands: the last state it came to. */
        public String now() {
            return stages.get(stages.size() - 1).state();
        }

        /** Whether the person wrote anything. */
        public boolean written() {
            return details != null;
        }
    }

    @PostConstruct
    void read() {
        requests = all.of(signedIn.visitors()).stream().map(this::line).toList();
    }

    private Line line(OwnRequest own) {
        DataRequest request = own.request();
        List<Stage> stages = Arrays.stream(DataRequest.State.values())
                .filter(state -> request.at(state) != null)
                .map(state -> new Stage(texts.get("DataRequest.State." + state), words.moment(request.at(state))))
                .toList();
        return new Line(
                request.reference(),
                texts.get("DataRequest.Kind." + request.kind()),
                own.details(),
                request.language(),
                words.day(request.dueOn()),
                stages);
    }

    /** Whether one was sent just now. */
    public boolean isSent() {
        return Faces.parameter("sent") != null;
    }

    /** The requests, newest first. */
    public List<Line> getRequests() {
        return requests;
    }
}
