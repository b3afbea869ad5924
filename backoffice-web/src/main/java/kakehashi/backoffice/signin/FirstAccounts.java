package kakehashi.backoffice.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kakehashi.domain.settings.OwnerOnly;
import kakehashi.domain.settings.Settings;
import kakehashi.domain.staff.Role;
import kakehashi.domain.staff.StaffAccounts;

/**
 * Makes one account for each role on the very first start. Their one-time passwords are written once, to {@code
 * first-sign-in.txt} in the data folder, readable by the server's user alone: {@code role login password} a line, below a
 * line beginning with {@code #} that says so.
 */
public class FirstAccounts implements ServletContextListener {

    private static final String FILE = "first-sign-in.txt";
    private static final String HEADER = "# role login password\n";

    @Inject
    StaffAccounts accounts;

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!accounts.isEmpty()) {
            return;
        }
        try {
            write(settings.data().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file) throws IOException {
        OwnerOnly.folder(file.getParent());
        try (BufferedWriter lines = Files.newBufferedWriter(OwnerOnly.file(file))) {
            lines.write(HEADER);
            for (Role role : Role.values()) {
                String name = role.name().toLowerCase(Locale.ROOT);
                lines.write(
                        name + " " + name + " " + accounts.create(name, role).password() + "\n");
                lines.flush();
            }
        }
    }
}
