package kakehashi.i18n.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that came with a form. Only where the servlet's multipart configuration keeps all of it in memory: nothing that
 * somebody sent is written to a disk unsealed.
 *
 * @param name as the sender's machine calls it
 * @param bytes its content
 */
public record Upload(String name, byte[] bytes) {

    /** The media type of a form that carries files. */
    public static final String FORM = "multipart/form-data";

    /** The most bytes of a form with a file: the file, and what is typed beside it. As in the server's part. */
    public static final int LARGEST_FORM = 5632 * 1024;

    /** Whether a request carries a form that may have files. */
    public static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(FORM);
    }

    /** The file chosen in a field of the form; empty when none was. */
    public static Optional<Upload> of(HttpServletRequest request, String field) throws IOException {
        Part part = chosen(request, field).orElse(null);
        if (part == null) {
            return Optional.empty();
        }
        try (InputStream content = part.getInputStream()) {
            return Optional.of(new Upload(part.getSubmittedFileName(), content.readAllBytes()));
        }
    }

    /** Whether a file was chosen in a field of the form; its content is not read. */
    public static boolean isChosen(HttpServletRequest request, String field) throws IOException {
        return chosen(request, field).isPresent();
    }

    private static Optional<Part> chosen(HttpServletRequest request, String field) throws IOException {
        if (!request.getMethod().equals("POST") || !isForm(request)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart(field))
                    .filter(part -> part.getSubmittedFileName() != null)
                    .filter(part -> !part.getSubmittedFileName().isEmpty());
        } catch (ServletException noForm) {
            throw new IOException("the form cannot be read", noForm);
        }
    }

    /** Shows neither name nor content. */
    @Override
    public String toString() {
        return "upload of " + bytes.length + " bytes";
    }
}
