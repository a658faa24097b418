#ifndef PARLEY_CLIBXML2_H
#define PARLEY_CLIBXML2_H

// libxml2's encoding.h includes ICU's headers, whose types clash with those that Foundation carries
// (swift-foundation-icu#93). parley converts no encodings through ICU, so it leaves them out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a global variable in C; Swift 6 sees shared mutable state. This is the function.
static inline void parley_xml_free(void *pointer) { xmlFree(pointer); }

// The options that every document is parsed with, as far as this libxml2 has them: no network, no
// external entities or catalogues, CDATA as text, line numbers beyond 65,535.
static inline int parley_xml_options(void) {
  int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES;
#if LIBXML_VERSION >= 21300
  options |= XML_PARSE_NO_XXE;
#endif
#if LIBXML_VERSION >= 21400
  options |= XML_PARSE_NO_SYS_CATALOG;
#endif
  return options;
}

// The most operations that all expressions of a context may take together.
static inline void parley_xpath_limit(xmlXPathContextPtr context, unsigned long most) {
#if LIBXML_VERSION >= 20910
  context->opLimit = most;
#endif
}

// libxml2 writes some faults of paths to the standard error besides reporting them; those of this
// thread are not written anywhere.
static inline void parley_xml_ignore(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}
static inline void parley_xml_quiet(void) { xmlSetGenericErrorFunc(NULL, parley_xml_ignore); }

#endif
