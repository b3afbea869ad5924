package kakehashi.domain.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file systems know no such permissions")
class OwnerOnlyTest {

    @TempDir
    Path home;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path open(String name) throws IOException {
        return permit(Files.createFile(home.resolve(name)), "rw-rw-r--");
    }

    private static Path permit(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void makes_folders_and_files_for_the_owner_alone() throws IOException {
        Path folder = OwnerOnly.folder(home.resolve("a/b"));
        assertEquals("rwx------", permissions(folder));
        assertEquals("rwx------", permissions(folder.getParent()));
        assertEquals("rw-------", permissions(OwnerOnly.file(folder.resolve("c"))));
    }

    @Test
    void takes_what_is_there_from_others_and_leaves_its_content() throws IOException {
        Path file = open("file");
        Files.writeString(file, "text");
        assertEquals("rw-------", permissions(OwnerOnly.file(file)));
        assertEquals("text", Files.readString(file));
        Path folder = permit(Files.createDirectory(home.resolve("folder")), "rwxr-xr-x");
        assertEquals("rwx------", permissions(OwnerOnly.folder(folder)));
    }

    @Test
    void takes_everything_and_leaves_programs_programs() throws IOException {
        Path program = permit(open("program"), "rwxr-xr-x");
        Path link = Files.createSymbolicLink(home.resolve("link"), Path.of("nowhere"));
        OwnerOnly.takeAll(home);
        assertEquals("rwx------", permissions(program));
        assertEquals("rwx------", permissions(home));
        assertTrue(Files.isSymbolicLink(link));
    }
}
