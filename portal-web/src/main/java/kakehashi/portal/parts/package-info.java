/** Parts of pages that Faces has no tag for. */
package kakehashi.portal.parts;
