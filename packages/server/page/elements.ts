/** The elements that the server has written into the page, by their ids. */
export const elements = {
  skip: element('skip', HTMLElement),
  form: element('order', HTMLFormElement),
  files: element('files', HTMLInputElement),
  chosen: element('chosen', HTMLElement),
  previous: element('previous', HTMLInputElement),
  chosenBefore: element('chosen-before', HTMLElement),
  text: element('text', HTMLTextAreaElement),
  where: element('where', HTMLFieldSetElement),
  here: element('here', HTMLInputElement),
  there: element('there', HTMLInputElement),
  problem: element('problem', HTMLElement),
  check: element('check', HTMLButtonElement),
  stop: element('stop', HTMLButtonElement),
  results: element('results', HTMLElement),
  said: element('said', HTMLElement),
  progress: element('progress', HTMLProgressElement),
  findings: element('findings', HTMLElement),
  print: element('print', HTMLButtonElement),
  clear: element('clear', HTMLButtonElement),
};

function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`);
  return found;
}
