package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import kakehashi.domain.own.OwnAccount;
import kakehashi.domain.own.OwnAccounts;
import kakehashi.domain.signin.Visitor;
import kakehashi.domain.signin.VisitorSession;
import kakehashi.domain.signin.VisitorSessions;

/** What is held about a person beside sign-ups and consultations, as records for machines. */
@RequestScoped
public class AccountRecords {

    @Inject
    OwnAccounts accounts;

    @Inject
    VisitorSessions sessions;

    @Inject
    FeedAddress feed;

    /** Adds everything to the file. */
    void into(JsonObjectBuilder file, List<Visitor> visitors) {
        JsonArrayBuilder known = JSON.createArrayBuilder();
        accounts.of(visitors).forEach(each -> known.add(account(each)));
        JsonArrayBuilder devices = JSON.createArrayBuilder();
        sessions.of(visitors).forEach(each -> devices.add(session(each)));
        file.add("accounts", known).add("sessions", devices);
        feed.find().ifPresent(address -> file.add("calendar_address", address));
    }

    private static JsonObjectBuilder account(OwnAccount account) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("year", account.year())
                .add("email", account.email())
                .add("language", account.language().tag());
        return account.company() == null ? json : json.add("company", account.company());
    }

    private static JsonObjectBuilder session(VisitorSession session) {
        return JSON.createObjectBuilder()
                .add("device", session.device())
                .add("begun_at", session.begunAt().toString())
                .add("used_at", session.usedAt().toString());
    }
}
