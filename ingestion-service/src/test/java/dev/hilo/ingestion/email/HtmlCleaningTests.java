package dev.hilo.ingestion.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HtmlCleaningTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                "<img src=\"javascript:alert(1)\">",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<object data=x></object><embed src=x>",
                "<form action=\"https://evil.example\"><input name=password><button>go</button></form>",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<base href=\"https://evil.example\">",
                "<link rel=stylesheet href=\"https://evil.example\">",
                "<style>@import 'https://evil.example';</style>",
                "<p style=\"background:url(https://evil.example)\">x</p>",
                "<p style=\"width: expression(alert(1))\">x</p>",
                "<p style=\"color: red; background-image: \\75rl(//evil.example)\">x</p>",
                "<p style=\"position:fixed; top:0\">x</p>",
                "<table background=\"https://evil.example/t.gif\"><tr><td background=\"https://evil.example\">x</td></tr></table>",
                "<video src=\"https://evil.example\" autoplay></video><audio src=x>",
                "<p onclick=alert(1) onmouseover=alert(1)>x</p>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"
            })
    void nothing_runs_and_nothing_is_fetched(String html) {
        String clean = HtmlCleaning.clean(html).toLowerCase(Locale.ROOT);

        assertThat(Jsoup.parse(clean).getAllElements()).allSatisfy(element -> {
            assertThat(element.normalName())
                    .isNotIn("script", "iframe", "object", "embed", "form", "meta", "base", "link", "svg", "math");
            assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(element.attr("src") + element.attr("href") + element.attr("background"))
                    .doesNotContain("script:", "evil", "text/html", "svg");
            assertThat(element.attr("style")).doesNotContain("url", "expression", "evil", "position");
        });
        assertThat(clean).doesNotContain("<script", "@import");
    }

    @Test
    void the_words_and_their_looks_stay() {
        String clean = HtmlCleaning.clean(
                "<html><body><p style='color: red; font-size:12px'>Hola <b>Ana</b></p><table><tr><td width=10>x</td></tr></table></body></html>");

        assertThat(clean)
                .contains("<p style=\"color: red; font-size:12px\">Hola <b>Ana</b></p>")
                .contains("<td width=\"10\">x</td>");
    }

    @Test
    void pictures_of_the_mail_stay_and_remote_ones_wait() {
        String clean = HtmlCleaning.clean("<img src='cid:logo@x'><img src='https://t.example/pixel.gif' width=1>");

        assertThat(clean)
                .contains("<img src=\"cid:logo@x\">")
                .contains("data-remote-src=\"https://t.example/pixel.gif\"")
                .doesNotContain(" src=\"https");
    }

    @Test
    void links_open_apart_and_tell_nothing() {
        assertThat(HtmlCleaning.clean("<a href='https://example.com' target=_self rel=opener>x</a>"))
                .isEqualTo(
                        "<a href=\"https://example.com\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">x</a>");
    }
}
