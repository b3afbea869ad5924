package kakehashi.backoffice.copies;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import kakehashi.i18n.web.FileAnswer;

/** Answers a request with a file instead of a page. */
public final class Download {

    /** The media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of ZIP. */
    public static final String ZIP = "application/zip";

    /** The media type of PDF. */
    public static final String PDF = "application/pdf";

    /** The media type of CSV. */
    public static final String CSV = "text/csv; charset=UTF-8";

    private Download() {}

    /** Writes a file. */
    public interface Writing {

        /** Writes it to the end. */
        void to(OutputStream out) throws IOException;
    }

    /** Sends a file under a name. */
    public static void send(String name, String type, Writing writing) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", FileAnswer.saved(name));
        writing.to(external.getResponseOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }
}
