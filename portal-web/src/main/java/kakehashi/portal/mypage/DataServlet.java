package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import kakehashi.domain.own.OwnCopy;
import kakehashi.domain.signin.Visitor;

/** Everything we hold about the person as a file for machines, made at once. */
@WebServlet("/own/data")
public class DataServlet extends HttpServlet {

    @Inject
    transient SignedInVisitor signedIn;

    @Inject
    transient OwnCopy copy;

    @Inject
    transient HeldRecords records;

    @Inject
    transient FeedAddress feed;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonFile.send(response, "my-data.json", content());
    }

    private JsonObject content() {
        List<Visitor> visitors = signedIn.visitors();
        JsonObjectBuilder file =
                JSON.createObjectBuilder().add("made_at", clock.instant().toString());
        records.into(file, copy.of(visitors), visitors);
        feed.find().ifPresent(address -> file.add("calendar_address", address));
        return file.build();
    }
}
