// node tokens.mjs FOLDER TENANT
//
// Makes an issuer of tokens without a server: a key pair, and in FOLDER its public key (keys.json) and two tokens of the tenant,
// good for a day (reader.token, recorder.token). Start the server with ACTIVITYLOG_ACCESS_ISSUERS_0_ISSUER=https://bench.example,
// _AUDIENCE=activitylog and _JWKSETURI=file:FOLDER/keys.json.
import fs from 'node:fs';
import { createSign, generateKeyPairSync } from 'node:crypto';

const [folder, tenant] = process.argv.slice(2);
if (!tenant) { console.error('usage: node tokens.mjs FOLDER TENANT'); process.exit(64); }
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);

function token(role) {
  const claims = { iss: 'https://bench.example', aud: 'activitylog', sub: 'anna', preferred_username: 'anna@partner.example', tid: tenant, roles: [role], iat: now, exp: now + 86400 };
  const text = `${part({ alg: 'RS256', kid: 'bench', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}

fs.writeFileSync(`${folder}/keys.json`, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', use: 'sig', alg: 'RS256' }] }));
fs.writeFileSync(`${folder}/reader.token`, token('AdminAgent'));
fs.writeFileSync(`${folder}/recorder.token`, token('ActivityLog.Record'));
