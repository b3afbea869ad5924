package kakehashi.portal.parts;

import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/** Renders {@code h:commandButton} as {@code <button>}: what stands in it can have readings, an input's value cannot. */
public class ButtonRenderer extends Renderer<HtmlCommandButton> {

    @Override
    public void decode(FacesContext context, HtmlCommandButton button) {
        String name = button.getClientId(context);
        if (!button.isDisabled()
                && context.getExternalContext().getRequestParameterMap().containsKey(name)) {
            button.queueEvent(new ActionEvent(context, button));
        }
    }

    @Override
    public void encodeBegin(FacesContext context, HtmlCommandButton button) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String name = button.getClientId(context);
        writer.startElement("button", button);
        writer.writeAttribute("id", name, null);
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("class", button.getStyleClass(), "styleClass");
        writer.writeText(button.getValue(), button, "value");
    }

    @Override
    public void encodeEnd(FacesContext context, HtmlCommandButton button) throws IOException {
        context.getResponseWriter().endElement("button");
    }

    @Override
    public boolean getRendersChildren() {
        return false;
    }
}
