package org.waqai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="ar" dir="rtl"><head>
      <title>وفد كندي في عمان | صحيفة المدى البعيد</title>
      <meta property="og:title" content="وفد كندي في عمان - صحيفة">
      <meta property="article:published_time" content="2024-03-12T09:05:00+03:00">
      <style>p { color: red }</style></head><body>
      <nav><ul><li>الرئيسية</li><li>رياضة</li></ul></nav>
      <main><article>
      <h1>وفد  كندي
        في عمان</h1>
      <div class="social-share share">شارك</div>
      <div itemprop="articleBody">
        <p>عمان - وصل <b>الوفد</b>&nbsp;الكندي أمس.</p>
        <aside>اشترك في النشرة</aside>
        <p>والتقى الوزير<br>في مكتبه.</p>
        <script>var a = "x";</script>
      </div></article>
      <div class="related"><h3>إقرأ أيضا</h3><p>خبر آخر طويل بما يكفي ليكون فقرة في الصفحة كلها</p></div>
      </main><footer>جميع الحقوق محفوظة</footer></body></html>
      """;

  @Test
  void theArticleIsTakenOutOfThePage() throws Exception {
    HtmlPage page = parse(PAGE);

    assertThat(page.title()).contains("وفد كندي في عمان");
    assertThat(page.body()).isEqualTo("عمان - وصل الوفد الكندي أمس.\nوالتقى الوزير\nفي مكتبه.");
    assertThat(page.published()).contains(Published.parse("2024-03-12T09:05"));
    assertThat(page.article().text()).startsWith("وفد كندي في عمان\nعمان - ");
  }

  @Test
  void withoutMarkupTheParagraphsAreTheArticle() throws Exception {
    HtmlPage page =
        parse(
            "<html><head><title>خبر</title></head><body><div><p>قائمة</p></div><div>"
                + "<p>وصل الوفد الكندي أمس إلى العاصمة عمان في زيارة تستمر يومين.</p>"
                + "<p>والتقى الوفد وزير الخارجية سامر الهاشمي في مقر الوزارة بالعاصمة.</p>"
                + "</div></body></html>");

    assertThat(page.title()).contains("خبر");
    assertThat(page.body()).startsWith("وصل الوفد").endsWith("بالعاصمة.");
    assertThat(page.published()).isEmpty();
  }

  @Test
  void theDayStandsInTimeOrInLinkedData() throws Exception {
    assertThat(
            parse("<article><time datetime='2023-05-01'>أمس</time><p>نص</p></article>").published())
        .contains(Published.parse("2023-05-01"));
    assertThat(
            parse(
                    "<script type='application/ld+json'>{\"datePublished\": \"2022-02-03T10:00:00Z\"}"
                        + "</script><p>نص</p>")
                .published())
        .contains(Published.parse("2022-02-03T10:00"));
  }

  @Test
  void thePageSaysItsEncoding() throws Exception {
    String page = "<html><head><meta charset=windows-1256></head><body><p>وصل الوفد</p></body>";

    assertThat(
            HtmlPage.parse(new ByteArrayInputStream(page.getBytes(Charset.forName("windows-1256"))))
                .body())
        .isEqualTo("وصل الوفد");
  }

  @Test
  void aHeadlineIsNotReadTwice() throws Exception {
    assertThat(parse("<article><h1>عنوان</h1><p>نص</p></article>").article().text())
        .isEqualTo("عنوان\nنص");
  }

  @Test
  void aPageWithoutTextIsABadRecord() {
    assertThatThrownBy(() -> parse("<html><body><nav>قائمة</nav></body></html>"))
        .isInstanceOf(BadRecordException.class);
  }

  @Test
  void deepNestingIsRead() throws Exception {
    assertThat(parse("<div>".repeat(20_000) + "نص").body()).isEqualTo("نص");
  }

  private static HtmlPage parse(String page) throws IOException, BadRecordException {
    return HtmlPage.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
