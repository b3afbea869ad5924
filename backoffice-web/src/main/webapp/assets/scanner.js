// The scanner's script is written for a page of PrimeFaces; of it only ZXing is used. The door's script takes this away
// again, or the page's own PrimeFaces scripts would take it for the real one.
window.PrimeFaces = window.PrimeFaces || { isStandIn: true, widget: { BaseWidget: { extend: () => null } } };
