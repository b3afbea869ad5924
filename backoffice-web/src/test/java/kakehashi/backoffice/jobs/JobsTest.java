package kakehashi.backoffice.jobs;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.backoffice.operation.ChainCheck;
import kakehashi.domain.casework.CounsellorReminders;
import kakehashi.domain.casework.RetentionAsking;
import kakehashi.domain.consultation.Bookings;
import kakehashi.domain.consultation.Unconfirmed;
import kakehashi.domain.mail.BounceBox;
import kakehashi.domain.mail.Outbox;
import kakehashi.domain.mail.Postman;
import kakehashi.domain.mailing.MailsInVain;
import kakehashi.domain.privacy.access.Anchors;
import kakehashi.domain.privacy.closing.DestroyedKeys;
import kakehashi.domain.privacy.incident.IncidentReminders;
import kakehashi.domain.privacy.inspection.InspectionReminders;
import kakehashi.domain.registration.Draws;
import kakehashi.domain.registration.Registrations;
import kakehashi.domain.registration.WaitingList;
import kakehashi.domain.signin.SignIns;
import kakehashi.domain.staff.StaffUpkeep;
import kakehashi.domain.survey.SurveyInvitations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final List<Runnable> timers = new ArrayList<>();
    private final List<String> pauses = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Jobs jobs = new Jobs();
    private int cancelled;
    private boolean broken;

    @BeforeEach
    void prepare() {
        prepareSignUps();
        prepareMails();
        prepareOthers();
        prepareStaffAndSurveys();
        prepareKeys();
        prepareCases();
        jobs.timers = proxy(ManagedScheduledExecutorService.class);
        jobs.contextInitialized(null);
    }

    private void prepareMails() {
        jobs.postman = new Postman() {
            @Override
            public int sendDue() {
                return work("sendDue");
            }
        };
        jobs.inVain = new MailsInVain() {
            @Override
            public int takeBackDue() {
                return work("takeBackDue");
            }
        };
        jobs.bounces = new BounceBox() {
            @Override
            public int readDue() {
                return work("readDue");
            }
        };
        jobs.outbox = new Outbox() {
            @Override
            public int holdAbandoned() {
                return work("holdAbandoned");
            }
        };
    }

    private void prepareSignUps() {
        jobs.registrations = new Registrations() {
            @Override
            public int lapseDue() {
                return work("lapseDue");
            }
        };
        jobs.draws = new Draws() {
            @Override
            public int drawDue() {
                return work("drawDue");
            }
        };
        jobs.waitingList = new WaitingList() {
            @Override
            public int passOnDue() {
                return work("passOnDue");
            }

            @Override
            public int offerDue() {
                return work("offerDue");
            }
        };
    }

    private void prepareOthers() {
        jobs.bookings = new Bookings() {
            @Override
            public int lapseDue() {
                return work("lapseBookings");
            }

            @Override
            public int remindDue() {
                return work("remindDue");
            }
        };
        jobs.unconfirmed = new Unconfirmed() {
            @Override
            public int eraseDue() {
                return work("eraseDue");
            }
        };
        jobs.signIns = new SignIns() {
            @Override
            public int forgetOld() {
                return work("forgetOld");
            }
        };
    }

    private void prepareStaffAndSurveys() {
        jobs.staff = new StaffUpkeep() {
            @Override
            public int stopUnused() {
                return work("stopUnused");
            }
        };
        jobs.surveys = new SurveyInvitations() {
            @Override
            public int openDue() {
                return work("openSurveys");
            }

            @Override
            public int inviteDue() {
                return work("inviteDue");
            }

            @Override
            public int inviteLate() {
                return work("inviteLate");
            }

            @Override
            public int forgetUsed() {
                return work("forgetUsed");
            }
        };
        jobs.chain = new ChainCheck() {
            @Override
            public int check() {
                return work("check");
            }
        };
    }

    private void prepareKeys() {
        jobs.anchors = new Anchors() {
            @Override
            public int writeDue() {
                return work("writeDue");
            }
        };
        jobs.keys = new DestroyedKeys() {
            @Override
            public int removeAgain() {
                return work("removeAgain");
            }
        };
    }

    private void prepareCases() {
        jobs.retention = new RetentionAsking() {
            @Override
            public int askDue() {
                return work("askDue");
            }
        };
        jobs.reminders = new CounsellorReminders() {
            @Override
            public int remindDue() {
                return work("remindCounsellors");
            }
        };
        jobs.inspections = new InspectionReminders() {
            @Override
            public int openDue() {
                return work("openInspections");
            }

            @Override
            public int remindDue() {
                return work("remindOfInspections");
            }
        };
        jobs.incidents = new IncidentReminders() {
            @Override
            public int remindDue() {
                return work("remindOfIncidents");
            }
        };
    }

    private int work(String name) {
        done.merge(name, 1, Integer::sum);
        if (broken) {
            throw new IllegalStateException("database away");
        }
        return 0;
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> switch (called.getName()) {
                    case "scheduleWithFixedDelay" -> {
                        timers.add((Runnable) arguments[0]);
                        pauses.add(arguments[1] + " " + arguments[2] + " " + arguments[3]);
                        yield proxy(ScheduledFuture.class);
                    }
                    case "cancel" -> {
                        cancelled++;
                        yield true;
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                }));
    }

    private static Map<String, Integer> everything(int times) {
        return Stream.of(
                        "sendDue",
                        "takeBackDue",
                        "readDue",
                        "lapseDue",
                        "lapseBookings",
                        "eraseDue",
                        "remindDue",
                        "drawDue",
                        "passOnDue",
                        "offerDue",
                        "openSurveys",
                        "inviteDue",
                        "inviteLate",
                        "forgetUsed",
                        "askDue",
                        "remindCounsellors",
                        "openInspections",
                        "remindOfInspections",
                        "remindOfIncidents",
                        "holdAbandoned",
                        "forgetOld",
                        "stopUnused",
                        "writeDue",
                        "removeAgain",
                        "check")
                .collect(Collectors.toMap(Function.identity(), name -> times));
    }

    @Test
    void each_job_has_its_time() {
        timers.forEach(Runnable::run);
        assertEquals(everything(1), done);
        assertEquals(
                List.of(
                        "1000 1000 MILLISECONDS",
                        "1000 5000 MILLISECONDS",
                        "60000 120000 MILLISECONDS",
                        "60000 60000 MILLISECONDS",
                        "60000 60000 MILLISECONDS",
                        "120000 900000 MILLISECONDS",
                        "60000 60000 MILLISECONDS",
                        "5000 5000 MILLISECONDS",
                        "5000 5000 MILLISECONDS",
                        "2000 2000 MILLISECONDS",
                        "5000 5000 MILLISECONDS",
                        "5000 5000 MILLISECONDS",
                        "60000 60000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "5000 30000 MILLISECONDS",
                        "5000 30000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "60000 60000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "120000 3600000 MILLISECONDS",
                        "5000 900000 MILLISECONDS",
                        "120000 86400000 MILLISECONDS"),
                pauses);
    }

    @Test
    void a_job_that_throws_keeps_running() {
        broken = true;
        for (int run = 0; run < 3; run++) {
            timers.forEach(timer -> assertDoesNotThrow(timer::run));
        }
        broken = false;
        timers.forEach(Runnable::run);
        assertEquals(everything(4), done);
    }

    @Test
    void nothing_runs_after_the_application_has_ended() {
        jobs.contextDestroyed(null);
        assertEquals(25, cancelled);
        timers.forEach(Runnable::run);
        assertEquals(Map.of(), done);
    }
}
