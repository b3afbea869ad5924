package kakehashi.portal.parts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/** Builds the contents of a {@link KeptPart} when nothing is kept under its {@code key}. */
public class KeptPartHandler extends ComponentHandler {

    private final TagAttribute key;

    /** Faces' way to make a tag. */
    public KeptPartHandler(ComponentConfig config) {
        super(config);
        this.key = getRequiredAttribute("key");
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
        if (!((KeptPart) part).take(key.getValue(context))) {
            super.applyNextHandler(context, part);
        }
    }
}
