// libxml2, and what Swift cannot import of it: each wrapper says why it is here.
#pragma once

#include <stdarg.h>
#include <stdio.h>

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

// Keeps what the generic error handler is told, which is variadic: Swift cannot write that.
struct vireo_xml_remark {
  char text[256];
};

static inline void vireo_xml_keep_remark(void *context, const char *format, ...) {
  struct vireo_xml_remark *remark = context;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(remark->text, sizeof remark->text, format, arguments);
  va_end(arguments);
}

// XPath reports unknown functions and variables to the generic handler of the thread, which prints them; the
// handler is a variable of the library too. It is put back, because libvirt shares this library with us.
static inline xmlXPathObjectPtr vireo_xml_xpath_evaluate(const xmlChar *expression,
                                                         xmlXPathContextPtr context,
                                                         struct vireo_xml_remark *remark) {
  xmlGenericErrorFunc handler = xmlGenericError;
  void *handlerContext = xmlGenericErrorContext;
  xmlSetGenericErrorFunc(remark, vireo_xml_keep_remark);
  xmlXPathObjectPtr result = xmlXPathEval(expression, context);
  xmlSetGenericErrorFunc(handlerContext, handler);
  return result;
}
