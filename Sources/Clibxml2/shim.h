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

#endif
