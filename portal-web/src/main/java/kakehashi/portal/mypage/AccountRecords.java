package kakehashi.portal.mypage;

import static kakehashi.portal.mypage.JsonFile.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import kakehashi.domain.company.Joining;
import kakehashi.domain.company.Joinings;
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
    Joinings joinings;

    @Inject
    VisitorSessions sessions;

    @Inject
    FeedPage feed;

    /** Adds everything to the file. */
    void into(JsonObjectBuilder file, List<Visitor> visitors) {
        JsonArrayBuilder known = JSON.createArrayBuilder();
        accounts.of(visitors).forEach(each -> known.add(account(each)));
        JsonArrayBuilder joined = JSON.createArrayBuilder();
        joinings.of(visitors).forEach(each -> joined.add(joining(each)));
        JsonArrayBuilder devices = JSON.createArrayBuilder();
        sessions.of(visitors).forEach(each -> devices.add(session(each)));
        file.add("accounts", known).add("consents_to_join_companies", joined).add("sessions", devices);
        if (feed.isMade()) {
            file.add("calendar_address", feed.getAddress());
        }
    }

    private static JsonObjectBuilder account(OwnAccount account) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("year", account.year())
                .add("email", account.email())
                .add("language", account.language().tag());
        return account.company() == null ? json : json.add("company", account.company());
    }

    private static JsonObjectBuilder joining(Joining joining) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", joining.id().toString())
                .add("company", joining.company())
                .add("given_at", joining.givenAt().toString())
                .add("language", joining.language())
                .add("text", joining.wording())
                .add("text_sha256", joining.hash());
        return joining.isWithdrawn()
                ? json.add("withdrawn_at", joining.withdrawnAt().toString())
                : json;
    }

    private static JsonObjectBuilder session(VisitorSession session) {
        return JSON.createObjectBuilder()
                .add("device", session.device())
                .add("begun_at", session.begunAt().toString())
                .add("used_at", session.usedAt().toString());
    }
}
