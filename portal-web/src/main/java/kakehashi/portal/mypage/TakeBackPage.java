package kakehashi.portal.mypage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import kakehashi.domain.own.DataRequest;
import kakehashi.domain.own.DataRequests;
import kakehashi.domain.own.OwnRequest;
import kakehashi.portal.Faces;
import kakehashi.portal.Visit;

/** Mirrors {@code takeback.xhtml}: asks once more before a request is taken back. */
@Named
@RequestScoped
public class TakeBackPage {

    private DataRequest request;

    @Inject
    Visit visit;

    @Inject
    SignedInVisitor signedIn;

    @Inject
    DataRequests requests;

    @PostConstruct
    void read() {
        request = requests.find(id(), signedIn.visitors())
                .map(OwnRequest::request)
                .orElse(null);
    }

    private UUID id() {
        return UUID.fromString(visit.getArgument());
    }

    /** Answers 404 for what is not the person's own, and leads back when it can no longer be taken back. */
    public void load() throws IOException {
        if (request == null) {
            Faces.missing();
        } else if (!request.isOpen()) {
            Faces.goTo(visit.to("my/requests"));
        }
    }

    /** Takes it back and shows it among the others. */
    public void submit() throws IOException {
        requests.takeBack(id(), signedIn.visitors());
        Faces.goTo(visit.to("my/requests?taken=1"));
    }

    /** The request. */
    public DataRequest getRequest() {
        return request;
    }
}
