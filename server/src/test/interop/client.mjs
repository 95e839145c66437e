// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.

// A client written from docs/sync-protocol.md alone, with nothing but Node.js:
//   node client.mjs http://127.0.0.1:8080 path/to/docs
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

const [base, docs] = process.argv.slice(2);
const words = readFileSync(`${docs}/sync-words.txt`, "utf8").trim().split("\n");
const vectors = JSON.parse(readFileSync(`${docs}/sync-vectors.json`, "utf8"));

const hex = (bytes) => bytes.toString("hex");
const unhex = (text) => Buffer.from(text, "hex");
const b64 = (bytes) => bytes.toString("base64url");
const unb64 = (text) => Buffer.from(text, "base64url");
const sha256 = (bytes) => createHash("sha256").update(bytes).digest();
const hkdf = (secret, info, size) => Buffer.from(hkdfSync("sha256", secret, Buffer.alloc(0), info, size));

// 1. Keys
function toBits(bytes) {
  return [...bytes].map((b) => b.toString(2).padStart(8, "0")).join("");
}

function recoveryWords(code) {
  const bits = toBits(code) + toBits(sha256(code)).slice(0, 4);
  return bits.match(/.{11}/g).map((group) => words[parseInt(group, 2)]).join(" ");
}

function readRecoveryWords(text) {
  const indices = text.trim().toLowerCase().split(/\s+/).map((word) => words.indexOf(word));
  assert(indices.length === 12 && !indices.includes(-1), "twelve words of the list");
  const bits = indices.map((index) => index.toString(2).padStart(11, "0")).join("");
  const code = Buffer.from(bits.slice(0, 128).match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  assert.equal(bits.slice(128), toBits(sha256(code)).slice(0, 4), "the last bits check the rest");
  return code;
}

function keysOf(code) {
  return {
    account: hex(hkdf(code, "untick/1 account-id", 16)),
    rootToken: hkdf(code, "untick/1 root-token", 32),
    slotIdKey: hkdf(code, "untick/1 slot-id-key", 32),
    sealKey: hkdf(code, "untick/1 seal-key", 32),
    keyId: hkdf(code, "untick/1 key-id", 8),
  };
}

// 2. Slots
const slotId = (keys, name) =>
  hex(createHmac("sha256", keys.slotIdKey).update(name, "ascii").digest().subarray(0, 16));

function pad(content, room) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content, Buffer.alloc(room - 4 - content.length)]);
}

function unpad(plain) {
  const length = plain.readUInt32BE(0);
  assert(length <= plain.length - 4, "a length that fits");
  assert(plain.subarray(4 + length).every((byte) => byte === 0), "padding of zeros");
  return plain.subarray(4, 4 + length);
}

function encrypt(key, nonce, associated, plain) {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key, nonce, associated, sealed) {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce);
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}

const slotData = (keys, slot) =>
  Buffer.concat([Buffer.from("untick/1 slot\0"), unhex(keys.account), unhex(slot), keys.keyId]);

function sealSlot(keys, slot, content, nonce = randomBytes(12), least = 4096) {
  const bytes = Buffer.from(content);
  const size = [4096, 8192, 16384].find((s) => s >= least && bytes.length <= s - 37 - 4);
  const sealed = encrypt(keys.sealKey, nonce, slotData(keys, slot), pad(bytes, size - 37));
  return Buffer.concat([Buffer.of(1), keys.keyId, nonce, sealed]);
}

function openSlot(keys, slot, blob) {
  assert([4096, 8192, 16384].includes(blob.length) && blob[0] === 1, "a sealed slot");
  assert.deepEqual(blob.subarray(1, 9), keys.keyId);
  return unpad(decrypt(keys.sealKey, blob.subarray(9, 21), slotData(keys, slot), blob.subarray(21))).toString();
}

// 3. Joining
const mailboxOf = (spoken) => ({
  id: hex(hkdf(spoken, "untick/1 mailbox-id", 16)),
  key: hkdf(spoken, "untick/1 mailbox-key", 32),
});
const mailboxData = (mailbox) => Buffer.concat([Buffer.from("untick/1 mailbox\0"), unhex(mailbox.id)]);

function sealMailbox(mailbox, content, nonce = randomBytes(12)) {
  const sealed = encrypt(mailbox.key, nonce, mailboxData(mailbox), pad(Buffer.from(content), 995));
  return Buffer.concat([Buffer.of(1), nonce, sealed]);
}

function openMailbox(mailbox, blob) {
  assert(blob.length === 1024 && blob[0] === 1, "a sealed mailbox");
  return unpad(decrypt(mailbox.key, blob.subarray(1, 13), mailboxData(mailbox), blob.subarray(13))).toString();
}

// 4. HTTP
async function ask(method, path, { as, json, bytes, headers = {} } = {}) {
  const all = { ...headers };
  if (as) all.Authorization = `Bearer ${as.account}.${b64(as.token)}`;
  if (json) all["Content-Type"] = "application/json";
  if (bytes) all["Content-Type"] = "application/octet-stream";
  const body = json ? JSON.stringify(json) : bytes;
  const response = await fetch(base + path, { method, headers: all, body, redirect: "error" });
  return { status: response.status, etag: response.headers.get("etag"), body: Buffer.from(await response.arrayBuffer()) };
}

const parsed = (answer) => JSON.parse(answer.body.toString());

function expect(answer, status, code) {
  assert.equal(answer.status, status, answer.body.toString());
  if (code) assert.equal(parsed(answer).code, code);
  return answer;
}

function checkVectors() {
  const code = unhex(vectors["recovery.entropy"]);
  assert.equal(recoveryWords(code), vectors["recovery.words"]);
  assert.deepEqual(readRecoveryWords(`  ${vectors["recovery.words"].toUpperCase()} `), code);
  const keys = keysOf(code);
  assert.equal(keys.account, vectors["keys.accountId"]);
  assert.equal(b64(keys.rootToken), vectors["keys.rootToken"]);
  assert.equal(b64(sha256(keys.rootToken)), vectors["keys.rootTokenHash"]);
  assert.equal(hex(keys.slotIdKey), vectors["keys.slotIdKey"]);
  assert.equal(hex(keys.sealKey), vectors["keys.sealKey"]);
  assert.equal(hex(keys.keyId), vectors["keys.keyId"]);
  const mailbox = mailboxOf(vectors["pairing.words"]);
  assert.equal(mailbox.id, vectors["pairing.mailboxId"]);
  const sealed = sealMailbox(mailbox, vectors["pairing.content"], unhex(vectors["pairing.nonce"]));
  assert.equal(b64(sealed), vectors["pairing.sealed"]);
  assert.equal(openMailbox(mailbox, sealed), vectors["pairing.content"]);
  for (const size of [4096, 8192, 16384]) {
    const of = (name) => vectors[`slot.${size}.${name}`];
    const slot = slotId(keys, of("name"));
    assert.equal(slot, of("slotId"));
    const blob = sealSlot(keys, slot, of("content"), unhex(of("nonce")), size);
    assert.equal(blob.length, size);
    assert.equal(hex(slotData(keys, slot)), of("associatedData"));
    assert.equal(hex(sha256(blob)), of("sealedSha256"));
    assert.equal(openSlot(keys, slot, blob), of("content"));
  }
}

const newDevice = () => ({ id: hex(randomBytes(16)), token: randomBytes(32) });
const enrolment = (device) => ({ id: device.id, tokenHash: b64(sha256(device.token)) });
const content = (device, counter, settings) =>
  JSON.stringify({ format: 1, device: device.id, counter, seen: {}, body: { name: "Work", settings } });

async function main() {
  checkVectors();
  assert.equal(parsed(expect(await ask("GET", "/v1/info"), 200)).protocol, 1);

  const code = randomBytes(16);
  const keys = keysOf(code);
  const root = { account: keys.account, token: keys.rootToken };
  const first = newDevice();
  const asFirst = { account: keys.account, token: first.token };
  const registration = {
    account: keys.account,
    rootTokenHash: b64(sha256(keys.rootToken)),
    device: enrolment(first),
  };
  expect(await ask("POST", "/v1/accounts", { json: registration }), 201);
  expect(await ask("POST", "/v1/accounts", { json: registration }), 200);

  const slot = slotId(keys, `device:${first.id}`);
  const path = `/v1/slots/${slot}`;
  const settings = { research: { state: "off", evidence: "keyed-control", at: 1795305600000 } };
  const blob = sealSlot(keys, slot, content(first, 1, settings));
  expect(await ask("PUT", path, { as: asFirst, bytes: blob }), 428, "precondition-required");
  const made = expect(await ask("PUT", path, { as: asFirst, bytes: blob, headers: { "If-None-Match": "*" } }), 201);
  expect(await ask("PUT", path, { as: asFirst, bytes: blob, headers: { "If-None-Match": "*" } }), 200);

  // Another device joins by the recovery code, and reads what the first one wrote.
  const joined = keysOf(readRecoveryWords(recoveryWords(code)));
  const second = newDevice();
  const asSecond = { account: joined.account, token: second.token };
  const asJoinedRoot = { account: joined.account, token: joined.rootToken };
  expect(await ask("GET", "/v1/slots", { as: asSecond }), 401, "unauthorized");
  expect(await ask("POST", "/v1/devices", { as: asJoinedRoot, json: enrolment(second) }), 201);
  const list = expect(await ask("GET", "/v1/slots?since=0", { as: asSecond }), 200);
  const [listed] = parsed(list).slots;
  assert.equal(listed.slot, slot);
  assert.deepEqual(JSON.parse(openSlot(joined, slot, unb64(listed.sealed))).body.settings, settings);
  expect(await ask("GET", "/v1/slots", { as: asSecond, headers: { "If-None-Match": list.etag } }), 304);

  // Both write the choices they share: the slower one merges with what the 412 carries.
  const shared = slotId(keys, "shared");
  const write = (as, device, match) =>
    ask("PUT", `/v1/slots/${shared}`, { as, bytes: sealSlot(keys, shared, content(device, 2, {})), headers: match });
  expect(await write(asFirst, first, { "If-None-Match": "*" }), 201);
  const { current } = parsed(expect(await write(asSecond, second, { "If-None-Match": "*" }), 412, "precondition-failed"));
  assert.equal(JSON.parse(openSlot(keys, shared, unb64(current.sealed))).device, first.id);
  expect(await write(asSecond, second, { "If-Match": current.etag }), 200);

  // A third joins by ten words.
  const spoken = Array.from({ length: 10 }, () => words[randomBytes(2).readUInt16BE() % 2048]).join(" ");
  const mailbox = mailboxOf(spoken);
  const ticket = randomBytes(32);
  const inside = {
    format: 1, server: base, account: keys.account, slotIdKey: b64(keys.slotIdKey),
    sealKey: b64(keys.sealKey), keyId: hex(keys.keyId), ticket: b64(ticket),
  };
  const pairing = {
    mailbox: mailbox.id,
    sealed: b64(sealMailbox(mailbox, JSON.stringify(inside))),
    ticketHash: b64(sha256(ticket)),
  };
  expect(await ask("POST", "/v1/pairings", { as: asFirst, json: pairing }), 201);
  const opened = expect(await ask("POST", `/v1/pairings/${mailbox.id}/open`), 200);
  expect(await ask("POST", `/v1/pairings/${mailbox.id}/open`), 404, "not-found");
  const told = JSON.parse(openMailbox(mailbox, unb64(parsed(opened).sealed)));
  assert.equal(told.server, base);
  const third = newDevice();
  const asTicket = { account: told.account, token: unb64(told.ticket) };
  expect(await ask("POST", "/v1/devices", { as: asTicket, json: enrolment(third) }), 201);
  const asThird = { account: told.account, token: third.token };
  const mine = expect(await ask("GET", path, { as: asThird }), 200);
  assert.equal(mine.etag, made.etag);
  assert.deepEqual(mine.body, blob);

  // Revoked, deleted, gone.
  expect(await ask("DELETE", `/v1/devices/${third.id}`, { as: asFirst }), 403, "forbidden");
  expect(await ask("DELETE", `/v1/devices/${third.id}`, { as: root }), 204);
  expect(await ask("GET", "/v1/slots", { as: asThird }), 401, "unauthorized");
  expect(await ask("DELETE", path, { as: asFirst, headers: { "If-Match": made.etag } }), 204);
  const exported = parsed(expect(await ask("GET", "/v1/export", { as: root }), 200));
  assert.deepEqual([exported.format, exported.devices.length, exported.slots.length], ["untick-export/1", 2, 1]);
  expect(await ask("DELETE", "/v1/account", { as: root }), 204);
  expect(await ask("GET", "/v1/slots", { as: asFirst }), 401, "unauthorized");
  console.log("everything worked");
}

await main();
