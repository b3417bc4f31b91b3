package org.waqai;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No state that all readers of a JVM would share. */
final class FinalStatics extends ArchCondition<JavaClass> {

  private FinalStatics() {
    super("have only final static fields");
  }

  static FinalStatics only() {
    return new FinalStatics();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaField field : type.getFields()) {
      if (field.getModifiers().contains(JavaModifier.STATIC)
          && !field.getModifiers().contains(JavaModifier.FINAL)) {
        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not final"));
      }
    }
  }
}
