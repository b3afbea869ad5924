// The scanner's script is written for a page of PrimeFaces; of it only ZXing is used.
window.PrimeFaces = window.PrimeFaces || { widget: { BaseWidget: { extend: () => null } } };
