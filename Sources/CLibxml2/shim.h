// libxml2, and what Swift cannot import of it: each wrapper says why it is here.
#pragma once

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a global variable that holds a function: Swift 6 rejects it as shared mutable state.
static inline void vireo_xml_free(void *memory) {
  xmlFree(memory);
}

// The type of a generic error handler is variadic, which Swift cannot write.
static inline void vireo_xml_ignore_message(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

// XPath reports unknown functions and variables to the generic handler of the thread, which prints them; the
// handler is a variable of the library too. It is put back, because libvirt shares this library with us.
static inline xmlXPathObjectPtr vireo_xml_xpath_evaluate(const xmlChar *expression,
                                                         xmlXPathContextPtr context) {
  xmlGenericErrorFunc handler = xmlGenericError;
  void *handlerContext = xmlGenericErrorContext;
  xmlSetGenericErrorFunc(NULL, vireo_xml_ignore_message);
  xmlXPathObjectPtr result = xmlXPathEval(expression, context);
  xmlSetGenericErrorFunc(handlerContext, handler);
  return result;
}
