// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

/**
 * The kinds of problems that stop the build, each with what to do about it. The names are stable:
 * docs and reports refer to them, and {@code docs/catalogue-codes.md} lists them.
 */
public enum Code {
  /** Not JSON, or a name twice in one object. */
  BAD_JSON("correct the JSON at this place"),
  /** A fact, such as a claim or a label, that names no source. */
  NO_SOURCE("add \"source\" with an id of sources.json: where did somebody read this?"),
  /** A fact that does not say how well it is known. */
  NO_GRADE("add \"grade\": A LinkedIn's own text, B public code, C native press, D inferred"),
  /** A source without the day on which it was read. */
  NO_DATE("add \"verified\" with the day somebody read it, such as 2026-11-20"),
  /** Something else that every such entry has is not there. */
  MISSING_FIELD("add it; a neighbouring file shows how"),
  /** A field that the schema does not know. */
  UNKNOWN_FIELD("correct its spelling, or remove it"),
  /** Against the JSON Schema in any other way. */
  SCHEMA("follow the schema beside it in catalogue/"),
  /** A file that has to be there is not. */
  MISSING_FILE("add it; catalogue/README.md says what belongs in it"),
  /** A setting of the schema's list has no file. */
  MISSING_SETTING("add catalogue/settings/<id>.json, or take the id out of setting.schema.json"),
  /** A file is not named after its setting. */
  FILE_NAME("name the file <id>.json"),
  /** Two settings want the same place. */
  DUPLICATE_ORDER("give every setting its own place, counted from 1"),
  /** A reference to a setting that does not exist. */
  UNKNOWN_SETTING("use an id of setting.schema.json"),
  /** One of two settings on a page does not name the other. */
  ONE_SIDED_PAGE("name each of the two settings in the other's sharesPageWith"),
  /** An address that guides copy from each other and that leads nowhere. */
  WRONG_ADDRESS("use the address LinkedIn's own texts give, or leave it unknown"),
  /** The same address, key or label twice in one setting. */
  REPEATED("write it once"),
  /** A page that belongs to two settings. */
  DUPLICATE_PATH("correct one, or name the other setting in sharesPageWith"),
  /** A setting's page is one that is never touched, or a list of settings. */
  FORBIDDEN_PAGE("take this page out of the setting"),
  /** A key that belongs to two settings. */
  DUPLICATE_KEY("a key names one control: correct or remove one of the two"),
  /** Not one of LinkedIn's interface languages. */
  UNKNOWN_LANGUAGE("use a code of LinkedIn's interface, such as fr_FR, or its base, such as fr"),
  /** A label that two settings have, or that cannot be told from another's by its hash. */
  SHARED_LABEL("keep it where it is certain and remove it elsewhere"),
  /** A row value that means on in one language and off in another. */
  AMBIGUOUS_WORD("remove it from both lists: a value must never be misread"),
  /** A fact rests on a source that the file does not list with a date. */
  SOURCE_NOT_LISTED("add it to this file's sources with the day it was read"),
  /** A listed source that no fact of the file rests on. */
  UNUSED_SOURCE("remove it from this file's sources"),
  /** A source that sources.json does not hold. */
  UNKNOWN_SOURCE("add it to catalogue/sources.json"),
  /** Two sources of one id. */
  DUPLICATE_SOURCE("give each source its own id and list it once"),
  /** A fact claims a better grade than its source has. */
  GRADE_TOO_GOOD("lower the grade, or cite a better source"),
  /** Not a day of the calendar. */
  BAD_DATE("write the day as 2026-11-20"),
  /** A source that was read in the future. */
  FUTURE_DATE("write the day on which somebody read it"),
  /** A setting without one of the sentences that every setting has. */
  MISSING_CLAIM("add does_, offdoes_ and offnot_ with this setting's id to its claims"),
  /** A claim with another setting's message. */
  FOREIGN_CLAIM("end the message key in this setting's own id, with _ for -"),
  /** A message that a locale lacks. */
  MISSING_MESSAGE("add it to this file"),
  /** A locale whose message of the interface has other placeholders than English. */
  OTHER_PLACEHOLDERS("use the placeholders that the English message has, no more and no fewer"),
  /** A message that nothing uses. */
  UNUSED_MESSAGE("remove it from this locale, or use it"),
  /** A message that would not fit where it is shown. */
  MESSAGE_TOO_LONG("shorten it"),
  /** A placeholder without a value. */
  UNRESOLVED_PLACEHOLDER("define it under placeholders, or write $$ for a dollar sign"),
  /** English without a description for translators, or another locale with one. */
  DESCRIPTION("describe every message in en, and only there"),
  /** A character that stands for something else where the message goes. */
  BAD_CHARACTER("write it without this character"),
  /** Apostrophes, quotation marks or spaces of a typewriter. */
  TYPOGRAPHY("use ’ and “ ”, and in French « » and \\u00a0 before : ; ! ? »"),
  /** A setting that no page of the stand-in for LinkedIn has. */
  NO_STAND_IN_PAGE("add its page to e2e/src/main/resources/standin/site/pages.json"),
  /** A switch of the stand-in for a setting that does not exist. */
  STAND_IN_SETTING("use an id of setting.schema.json"),
  /** The stand-in has a setting at an address that the catalogue does not give. */
  STAND_IN_PATH("write the same address in both"),
  /** The stand-in's switch has another key than the catalogue. */
  STAND_IN_KEY("use the catalogue's key; if it has none, invent one that begins with standIn"),
  /** The stand-in lists a setting's row on another list than the catalogue says. */
  STAND_IN_CATEGORY("list it where the catalogue says, or correct its category"),
  /** The table of settings in the docs lacks a setting, or says something else of it. */
  DOCS_ROW("put the row that is printed here into the table of docs/settings.md"),
  /** The table of settings in the docs has a setting that does not exist. */
  DOCS_SETTING("remove this row from docs/settings.md");

  private final String remedy;

  Code(String remedy) {
    this.remedy = remedy;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
