// GraphiQL with sign-in.

import * as session from './session.js';

const EXAMPLES = ['orders', 'customer', 'subscription', 'subscription-changes', 'summary', 'pages'];

const ENDED = 'Your session has ended. Please sign in again.';

const element = (id) => document.getElementById(id);
const say = (text) => (element('message').textContent = text);

let config = {};
let root = null;

async function ask(parameters) {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      ...session.authorization(),
    },
    body: JSON.stringify(parameters),
  });
  if (response.status === 401) {
    session.forget();
    showSession();
    say(ENDED);
    return { errors: [{ message: ENDED }] };
  }
  return response
    .json()
    .catch(() => ({ errors: [{ message: `The server answered with status ${response.status}.` }] }));
}

function showSession() {
  const here = session.signedIn();
  element('sign-in').hidden = here || !config.clientId;
  element('paste').hidden = here || Boolean(config.clientId);
  element('sign-out').hidden = !here;
  element('who').textContent = here ? 'Signed in' : '';
  element('welcome').hidden = here || root !== null;
}

async function showName() {
  const answer = await ask({ query: '{ viewer { principal } }' });
  const name = answer.data?.viewer?.principal;
  if (name && session.signedIn()) {
    element('who').textContent = `Signed in as ${name}`;
  }
}

const example = async (name) => ({
  query: await (await fetch(`/graphiql/examples/${name}.graphql`)).text(),
});

/** GraphiQL asks for the schema when it appears, so it waits for somebody to sign in. */
async function enter() {
  say('');
  showSession();
  showName();
  const defaultTabs = await Promise.all(EXAMPLES.map(example));
  root?.unmount();
  root = ReactDOM.createRoot(element('graphiql'));
  root.render(
    React.createElement(GraphiQL, {
      fetcher: ask,
      defaultTabs,
      isHeadersEditorEnabled: false,
      shouldPersistHeaders: false,
    }),
  );
}

function leave() {
  session.forget();
  if (config.signOutUrl) {
    location.assign(config.signOutUrl);
  } else {
    location.reload();
  }
}

element('sign-out').addEventListener('click', leave);
element('sign-in').addEventListener('click', () =>
  session.start(config).catch((error) => say(error.message)),
);
element('paste').addEventListener('submit', (event) => {
  event.preventDefault();
  session.use(element('token').value.trim());
  element('token').value = '';
  enter();
});

try {
  config = await (await fetch('/web-config.json')).json();
  element('hint').textContent = config.hint ?? '';
  config = await session.withEndpoints(config);
  showSession();
  await session.finish(config);
  if (session.signedIn()) {
    await enter();
  }
} catch (error) {
  say(error.message);
}
