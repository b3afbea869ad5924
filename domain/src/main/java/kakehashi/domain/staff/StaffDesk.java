package kakehashi.domain.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.domain.privacy.access.AccessLog;
import kakehashi.domain.privacy.handler.HandlerProof;
import kakehashi.domain.privacy.handler.Handlers;
import kakehashi.domain.privacy.handler.ProofKind;
import kakehashi.domain.programme.Programme;
import kakehashi.domain.settings.Setting;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.shared.Actor;
import kakehashi.domain.shared.Refused;

/**
 * What those who look after accounts do to them. Each change is an entry of the access log, and nobody changes the account
 * they work with. Source: T2, T13, R-W3; domain 4.2.
 */
@ApplicationScoped
public class StaffDesk {

    /** At most 255 characters of ASCII. Source: OpenID Connect Core 1.0, section 2. */
    private static final String SUBJECT = "[!-~]{1,255}";

    private static final String LOGIN = "[a-z][a-z0-9._-]{2,39}";

    @PersistenceContext(unitName = "kakehashi")
    EntityManager em;

    @Inject
    StaffAccounts accounts;

    @Inject
    StaffSessions sessions;

    @Inject
    AccountStandings standings;

    @Inject
    Handlers handlers;

    @Inject
    Settings settings;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /** All accounts with what they can be used for, by login; four queries however many there are. */
    @Transactional
    public List<StaffRow> all() {
        List<StaffAccount> found = accounts.all();
        Map<UUID, AccountStanding> today = standings.of(found);
        Map<UUID, List<HandlerProof>> proofs = handlers.lastProofs();
        return found.stream()
                .map(account ->
                        new StaffRow(account, today.get(account.id()), proofs.getOrDefault(account.id(), List.of())))
                .toList();
    }

    /**
     * One account.
     *
     * @throws Refused {@code accountUnknown}
     */
    @Transactional
    public StaffRow find(UUID id) {
        StaffAccount account = account(id);
        return new StaffRow(
                account, standings.of(account), handlers.lastProofs().getOrDefault(id, List.of()));
    }

    /**
     * Makes an account with a one-time password. One that handles data may do so from today until the programme ends.
     *
     * @param programmeId the programme it belongs to; null for none
     * @throws Refused {@code loginForm} when the login will not do, {@code loginTaken}
     */
    @Transactional
    public NewAccount create(Actor by, String login, Role role, UUID programmeId) {
        if (!login.matches(LOGIN)) {
            throw new Refused("loginForm");
        }
        NewAccount made = accounts.create(login, role);
        log.add(by, Act.CREATED.action(), made.id(), 0);
        Programme programme = programmeId == null ? null : em.find(Programme.class, programmeId);
        LocalDate today = handlers.today();
        if (programme != null && role.isHandling() && !today.isAfter(programme.endsOn())) {
            handlers.assign(by, made.id(), programmeId, today, programme.endsOn());
        }
        return made;
    }

    /**
     * Stops an account at once, and its sessions.
     *
     * @throws Refused {@code accountUnknown}, {@code accountOwn}
     */
    @Transactional
    public void stop(Actor by, UUID id) {
        anothers(by, id).stop(StopReason.BY_HAND, clock.instant());
        sessions.endOthers(id, null);
        log.add(by, Act.STOPPED.action(), id, 0);
        em.flush();
    }

    /**
     * Gives an account a new one-time password, which opens it again when it was stopped, and ends its sessions; returns
     * the password.
     *
     * @throws Refused {@code accountUnknown}, {@code accountOwn}
     */
    @Transactional
    public String reset(Actor by, UUID id) {
        String password = Passwords.draw();
        anothers(by, id).reset(Passwords.hash(password), clock.instant());
        sessions.endOthers(id, null);
        log.add(by, Act.RESET.action(), id, 0);
        em.flush();
        return password;
    }

    /**
     * Takes the second factor from an account whose owner lost it.
     *
     * @throws Refused {@code accountUnknown}, {@code accountOwn}
     */
    @Transactional
    public void dropFactor(Actor by, UUID id) {
        anothers(by, id).dropFactor();
        log.add(by, Act.FACTOR_DROPPED.action(), id, 0);
        em.flush();
    }

    /**
     * Says who the owner of an account is at the identity provider, and so signs in there; its sessions end.
     *
     * @param subject as the provider names that person; empty for nobody
     * @throws Refused {@code accountUnknown}, {@code accountOwn}; {@code subjectForm} when it will not do, {@code
     *     subjectTaken} when another account has it
     */
    @Transactional
    public void link(Actor by, UUID id, String subject) {
        StaffAccount account = anothers(by, id);
        if (!subject.isEmpty() && !subject.matches(SUBJECT)) {
            throw new Refused("subjectForm");
        }
        account.link(subject.isEmpty() ? null : subject);
        try {
            em.flush();
        } catch (PersistenceException taken) {
            throw new Refused("subjectTaken");
        }
        sessions.endOthers(id, null);
        log.add(by, (subject.isEmpty() ? Act.UNLINKED : Act.LINKED).action(), id, 0);
        em.flush();
    }

    /**
     * Records pledge and training of somebody else.
     *
     * @throws Refused {@code accountUnknown}, {@code accountOwn}, and what {@link Handlers#prove} refuses
     */
    @Transactional
    public void prove(Actor by, UUID id, Collection<ProofKind> kinds, LocalDate on) {
        anothers(by, id);
        handlers.prove(by, id, kinds, on);
    }

    /**
     * Sets from when to when an account may handle a programme's data. That may begin before the programme does, because
     * people sign up earlier, and never outlasts it; a manager's may by {@link Setting#STAFF_CLOSING_DAYS}, in which the
     * year is given back and erased.
     *
     * @throws Refused {@code accountUnknown}, {@code roleWithoutData} for roles that handle none, {@code periodOutside}
     *     when the programme ends before the period, {@code periodOrder}
     */
    @Transactional
    public void assign(Actor by, UUID id, UUID programmeId, LocalDate first, LocalDate last) {
        Role role = account(id).role();
        if (!role.isHandling()) {
            throw new Refused("roleWithoutData");
        }
        int longer = role == Role.MANAGER ? settings.number(Setting.STAFF_CLOSING_DAYS) : 0;
        Programme programme = em.find(Programme.class, programmeId);
        if (programme == null || last.isAfter(programme.endsOn().plusDays(longer))) {
            throw new Refused("periodOutside");
        }
        handlers.assign(by, id, programmeId, first, last);
    }

    private StaffAccount account(UUID id) {
        StaffAccount account = em.find(StaffAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new Refused("accountUnknown");
        }
        return account;
    }

    private StaffAccount anothers(Actor by, UUID id) {
        if (by.id().equals(id)) {
            throw new Refused("accountOwn");
        }
        return account(id);
    }
}
