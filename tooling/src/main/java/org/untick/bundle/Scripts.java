// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.untick.catalogue.Catalogue;
import org.untick.catalogue.CompactCatalogue;

/**
 * Makes each script of what TeaVM compiled: the data it carries, then the code, then the call that
 * starts it, all inside one function so that it adds nothing to the scope it runs in.
 */
final class Scripts {

  private final Path compiled;
  private final Path sources;
  private final Catalogue catalogue;
  private final Path words;
  private final Terser terser;

  Scripts(Path compiled, Path sources, Path words, Catalogue catalogue, Terser terser) {
    this.terser = terser;
    this.words = words;
    this.compiled = compiled;
    this.sources = sources;
    this.catalogue = catalogue;
  }

  /** All scripts by file name. */
  Map<String, String> all() throws IOException {
    var scripts = new LinkedHashMap<String, String>();
    scripts.put("content.js", content());
    scripts.put("background.js", wrap("background.js", Map.of(), compiled("background.js")));
    scripts.put("popup.js", wrap("popup.js", popupData(), compiled("popup.js")));
    scripts.put("options.js", wrap("options.js", Map.of(), compiled("options.js")));
    scripts.put("setup.js", wrap("setup.js", Map.of(), compiled("setup.js")));
    scripts.put("words.js", constant("untickWords", words()) + "\n");
    scripts.put("sentinel.js", Files.readString(sources.resolve("sentinel.js")));
    return scripts;
  }

  /**
   * It runs on LinkedIn's pages, where size matters most, and makes no arrays of objects. It begins
   * in a task of its own, so that the page need not wait for it while it loads.
   */
  private String content() throws IOException {
    String code = ClassNotes.leaveOut(compiled("content.js"));
    String script = wrap("content.js", contentData(), code, "setTimeout(begin)");
    ClassNotes.check("content.js", script);
    return script;
  }

  private Map<String, String> contentData() throws IOException {
    var data = new LinkedHashMap<String, String>();
    data.put("untickCatalogue", CompactCatalogue.content(catalogue));
    data.put("untickStyles", Css.minify(style("tokens.css") + style("callout.css")));
    return data;
  }

  private Map<String, String> popupData() {
    return Map.of("untickSettings", CompactCatalogue.popup(catalogue));
  }

  private String compiled(String file) throws IOException {
    return Leftovers.remove(Files.readString(compiled.resolve(file)));
  }

  /** A file of its own, because it is no part of what {@code options.js} does. */
  private String words() throws IOException {
    return String.join(" ", Files.readAllLines(words));
  }

  private String style(String file) throws IOException {
    return Files.readString(sources.resolve(file));
  }

  private String wrap(String file, Map<String, String> data, String code) throws IOException {
    return wrap(file, data, code, "begin()");
  }

  private String wrap(String file, Map<String, String> data, String code, String start)
      throws IOException {
    var script =
        new StringBuilder("(function(){var untickApi=typeof browser===\"object\"?browser:chrome;");
    data.forEach((name, text) -> script.append(constant(name, text)));
    return terser.minify(file, script.append(code).append("\n" + start + ";})();\n").toString());
  }

  private static String constant(String name, String text) {
    return "var " + name + "=" + JavaScript.quote(text) + ";";
  }
}
