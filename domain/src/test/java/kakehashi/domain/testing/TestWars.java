package kakehashi.domain.testing;

import java.io.File;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications that are tested: the domain as it is deployed, under the database account of one of the WARs. */
public final class TestWars {

    private static final Path TARGET = Path.of("target");

    private TestWars() {}

    /** The domain under the portal's account. */
    public static WebArchive portal() {
        return war("portal.war", OfficeConnections.class);
    }

    /** The domain under the back office's account. */
    public static WebArchive office() {
        return war("office.war", PortalConnections.class);
    }

    private static WebArchive war(String name, Class<?> otherAccount) {
        TestDatabase.start();
        JavaArchive tests = ShrinkWrap.create(JavaArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(TARGET.resolve("test-classes").toFile(), testsWithout(otherAccount))
                .as(JavaArchive.class);
        JavaArchive domain = ShrinkWrap.create(JavaArchive.class, "domain.jar")
                .as(ExplodedImporter.class)
                .importDirectory(TARGET.resolve("classes").toFile())
                .as(JavaArchive.class);
        return ShrinkWrap.create(WebArchive.class, name)
                .merge(tests, "WEB-INF/classes")
                .addAsWebInfResource(
                        TARGET.resolve("classes/META-INF/beans.xml").toFile(), "beans.xml")
                .addAsLibraries(domain)
                .addAsLibraries(libraries());
    }

    private static Filter<ArchivePath> testsWithout(Class<?> otherAccount) {
        return path -> path.get().matches("/kakehashi(/[^.]*|/.*/testing/.*|.*IT(\\$.*)?\\.class)?")
                && !path.get().contains(otherAccount.getSimpleName());
    }

    private static File[] libraries() {
        return TARGET.resolve("libraries").toFile().listFiles((folder, name) -> name.endsWith(".jar"));
    }
}
