package org.waqai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.Waqai;
import org.waqai.arabic.SharedWaqai;
import org.waqai.text.Article;

/** Who says so: each line is a sentence about a killing and the name of its source, - for none. */
class SpeechTest {

  private static final Waqai WAQAI = SharedWaqai.WAQAI;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          قال الوزير سامر الهاشمي إن ثلاثة جنود قتلوا في الحادث | سامر الهاشمي
          قال الوزير سامر الهاشمي "أصيب جندي وقتل ثلاثة آخرون" | سامر الهاشمي
          قالت هدى الزين التي تمثل الأهالي إن ثمانية مدنيين قتلوا | هدى الزين
          وكانت الشرطة أفادت أمس بمقتل اثنين من السكان | الشرطة
          قتل ثلاثة جنود في كمين، حسبما أفادت وزارة الدفاع | وزارة الدفاع
          وقتل ثلاثة جنود في كمين، وفق ما أعلنه المتحدث كريم العلوي | كريم العلوي
          وقتل ثلاثة جنود في كمين، وفقا لما ذكره المتحدث كريم العلوي | كريم العلوي
          وقتل ثلاثة جنود في كمين، على حد قول الوزير سامر الهاشمي | سامر الهاشمي
          وقتل ثلاثة جنود في كمين، بحسب ما نقلت صحيفة الغد عن الوزير سامر الهاشمي | سامر الهاشمي
          وجاء في بيان للشرطة أن ثلاثة جنود قتلوا | شرطة
          وجاء في بيان الشرطة أن ثلاثة جنود قتلوا | الشرطة
          الوزير سامر الهاشمي: مقتل ثلاثة جنود في كمين | سامر الهاشمي
          لبنان: مقتل ثلاثة جنود في كمين | -
          قال الوزير سامر الهاشمي إن الوضع هادئ، فيما قتل المسلحون جنديا | سامر الهاشمي
          وقتل ثلاثة جنود في كمين، وفقا لوسائل إعلام محلية | وسائل إعلام محلية
          قالت وكالة الأنباء نقلا عن مصدر أمني إن ثلاثة جنود قتلوا | مصدر أمني
          وقتل ثلاثة جنود في كمين | -
          """)
  void sourceIsWhoSaysSo(String text, String source) {
    Facts facts = WAQAI.read(Article.of(text));
    assertThat(facts)
        .as(text)
        .filteredOn(f -> f.type().equals("Die"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.source().map(Argument::name).orElse("-")).isEqualTo(source));
  }
}
