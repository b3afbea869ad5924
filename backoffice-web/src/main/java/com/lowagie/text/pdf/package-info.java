/**
 * Mends the library that draws papers, in its own package because its fonts are closed to others: {@link
 * com.lowagie.text.pdf.CompactFont}.
 */
package com.lowagie.text.pdf;
