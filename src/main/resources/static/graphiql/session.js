// Signs people in: authorization code with PKCE. The token lives in this module, and nowhere else.

const PENDING = 'activitylog.sign-in';

let token = null;

export const signedIn = () => token !== null;
export const authorization = () => (token ? { Authorization: `Bearer ${token}` } : {});

export function use(accessToken) {
  token = accessToken;
}

export function forget() {
  token = null;
}

const base64Url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

const redirectUri = () => location.origin + location.pathname;

/** Adds the endpoints that the configuration leaves to the issuer's metadata. */
export async function withEndpoints(config) {
  if (!config.clientId || (config.authorizationEndpoint && config.tokenEndpoint)) {
    return config;
  }
  const address = `${config.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const metadata = await (await fetch(address)).json();
  return {
    ...config,
    authorizationEndpoint: config.authorizationEndpoint || metadata.authorization_endpoint,
    tokenEndpoint: config.tokenEndpoint || metadata.token_endpoint,
  };
}

/** Leaves the page; finish() goes on when it is back. */
export async function start(config) {
  const verifier = random();
  const state = random();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  sessionStorage.setItem(PENDING, JSON.stringify({ verifier, state }));
  const address = new URL(config.authorizationEndpoint, location.href);
  const parameters = {
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: redirectUri(),
    state,
    code_challenge: base64Url(new Uint8Array(hash)),
    code_challenge_method: 'S256',
    ...(config.scope ? { scope: config.scope } : {}),
  };
  Object.entries(parameters).forEach(([name, value]) => address.searchParams.set(name, value));
  location.assign(address);
}

/** Trades the code in the address for a token; throws an error that can be shown. */
export async function finish(config) {
  const answer = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  sessionStorage.removeItem(PENDING);
  if (!answer.has('code') && !answer.has('error')) {
    return;
  }
  history.replaceState(null, '', location.pathname);
  if (!pending || answer.get('state') !== pending.state) {
    throw new Error('That sign-in was not begun here. Please sign in again.');
  }
  if (answer.has('error')) {
    throw new Error(answer.get('error_description') ?? answer.get('error'));
  }
  token = await trade(config, answer.get('code'), pending.verifier);
}

async function trade(config, code, verifier) {
  const response = await fetch(config.tokenEndpoint, {
    method: 'POST',
    credentials: 'omit',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: config.clientId,
      redirect_uri: redirectUri(),
      code,
      code_verifier: verifier,
    }),
  });
  const body = await response.json().catch(() => ({}));
  if (!response.ok || !body.access_token) {
    throw new Error(body.error_description ?? 'The sign-in did not work. Please try again.');
  }
  return body.access_token;
}
