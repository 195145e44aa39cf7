// The least that a builder could do: walk a folder, read every Markdown file, render it with
// libcmark-gfm, write the HTML. No front matter is understood, no link followed, no page laid out.
//
//   baseline FOLDER OUTPUT
//
// One thread. Prints how many files it rendered.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void fail(const char *what, const char *path) {
  fprintf(stderr, "baseline: cannot %s %s: %s\n", what, path, strerror(errno));
  exit(2);
}

static void *enough(void *memory) {
  if (!memory) fail("find memory for", "a file");
  return memory;
}

static char *joined(const char *folder, const char *name, const char *ending) {
  size_t length = strlen(folder) + strlen(name) + strlen(ending) + 2;
  char *path = enough(malloc(length));
  snprintf(path, length, "%s/%s%s", folder, name, ending);
  return path;
}

// The caller frees the bytes.
static char *read_file(const char *path, size_t size) {
  FILE *file = fopen(path, "rb");
  char *bytes = enough(malloc(size + 1));
  if (!file || fread(bytes, 1, size, file) != size) fail("read", path);
  fclose(file);
  bytes[size] = 0;
  return bytes;
}

// Where the text starts below the front matter, or at the top when there is none.
static const char *below_front_matter(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *end = strstr(text + 4, "\n---\n");
  return end ? end + 5 : text;
}

// The same options and extensions as the toolkit's.
static char *rendered(const char *text, size_t length) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  int options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES;
  cmark_parser *parser = cmark_parser_new(options);
  for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(extensions[i]));
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void render_file(const char *path, size_t size, const char *output) {
  char *bytes = read_file(path, size);
  const char *text = below_front_matter(bytes);
  char *html = rendered(text, size - (size_t)(text - bytes));
  FILE *file = fopen(output, "wb");
  if (!file || fputs(html, file) == EOF || fclose(file) != 0) fail("write", output);
  free(html);
  free(bytes);
}

// Returns the number of files rendered below `folder`.
static long render_folder(const char *folder, const char *output) {
  DIR *entries = opendir(folder);
  if (!entries) fail("open", folder);
  if (mkdir(output, 0777) != 0) fail("make", output);
  long count = 0;
  for (struct dirent *entry; (entry = readdir(entries));) {
    const char *name = entry->d_name;
    if (name[0] == '.') continue;
    char *path = joined(folder, name, "");
    struct stat about;
    if (stat(path, &about) != 0) fail("look at", path);
    const char *dot = strrchr(name, '.');
    if (S_ISDIR(about.st_mode)) {
      char *inside = joined(output, name, "");
      count += render_folder(path, inside);
      free(inside);
    } else if (dot && strcmp(dot, ".md") == 0) {
      char *page = joined(output, name, ".html");
      render_file(path, (size_t)about.st_size, page);
      free(page);
      count += 1;
    }
    free(path);
  }
  closedir(entries);
  return count;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: baseline FOLDER OUTPUT\n");
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  printf("%ld\n", render_folder(arguments[1], arguments[2]));
  return 0;
}
