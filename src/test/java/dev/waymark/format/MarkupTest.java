package dev.waymark.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void whatMeansSomethingInHtmlIsEscaped() {
        assertEquals("&lt;b title=&quot;a&amp;amp;&#39;b&#39;&quot;&gt;",
                Markup.escape("<b title=\"a&amp;'b'\">"));
        assertEquals("&lt;i&gt;", Markup.text("<i>").html());
    }

    @Test
    void cleanTextIsTheSameText() {
        String clean = "A lamp 🧹 on a rock";
        assertSame(clean, Markup.escape(clean));
    }

    @Test
    void partOfATextIsEscapedInPlace() {
        StringBuilder out = new StringBuilder("[");
        Markup.escape("a<b>c&d", 1, 5, out);
        assertEquals("[&lt;b&gt;c", out.toString());
    }

    @Test
    void emptyMarkupIsEmpty() {
        assertTrue(Markup.EMPTY.isEmpty());
        assertTrue(Markup.text("").isEmpty());
    }
}
