#ifndef PARLEY_CLIBEDIT_H
#define PARLEY_CLIBEDIT_H

#include <histedit.h>
#include <stdio.h>

/* el_set, el_get and history take variable arguments, which Swift cannot call: one function for
   each kind of argument that parley passes. */

typedef unsigned char (*parley_key_function)(EditLine *, int);
typedef char *(*parley_prompt_function)(EditLine *);

static inline int parley_el_int(EditLine *edit, int operation, int value) {
  return el_set(edit, operation, value);
}

static inline int parley_el_text(EditLine *edit, int operation, const char *text) {
  return el_set(edit, operation, text);
}

static inline int parley_el_owner(EditLine *edit, void *owner) {
  return el_set(edit, EL_CLIENTDATA, owner);
}

static inline void *parley_el_get_owner(EditLine *edit) {
  void *owner = NULL;
  return el_get(edit, EL_CLIENTDATA, &owner) == 0 ? owner : NULL;
}

static inline int parley_el_reader(EditLine *edit, el_rfunc_t reader) {
  return el_set(edit, EL_GETCFN, reader);
}

static inline int parley_el_prompt(EditLine *edit, parley_prompt_function prompt) {
  return el_set(edit, EL_PROMPT, prompt);
}

static inline int parley_el_function(
    EditLine *edit, const char *name, const char *help, parley_key_function function) {
  return el_set(edit, EL_ADDFN, name, help, function);
}

static inline int parley_el_bind(EditLine *edit, const char *key, const char *function) {
  return el_set(edit, EL_BIND, key, function, NULL);
}

static inline void parley_el_refresh(EditLine *edit) { el_set(edit, EL_REFRESH); }

static inline int parley_el_history(EditLine *edit, History *past) {
  return el_set(edit, EL_HIST, history, past);
}

static inline int parley_history_int(History *past, int operation, int value) {
  HistEvent event;
  return history(past, &event, operation, value);
}

static inline int parley_history_enter(History *past, const char *line) {
  HistEvent event;
  return history(past, &event, H_ENTER, line);
}

#endif
