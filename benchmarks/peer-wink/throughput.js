// Sentences a second of wink-nlp on one file: its own tokens, sentences, tags and entities, nothing more.
'use strict';
const fs = require('fs');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const ROUNDS = 5;
const text = fs.readFileSync(process.argv[2], 'utf8');
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const its = nlp.its;

function run() {
  const doc = nlp.readDoc(text);
  doc.tokens().out(its.pos);
  doc.entities().out(its.detail);
  return doc.sentences().length();
}

const sentences = run();
let best = Infinity;
for (let i = 0; i < ROUNDS; i++) {
  const start = process.hrtime.bigint();
  run();
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
const name = 'wink-nlp, tokens, tags and entities';
console.log(`${name.padEnd(40)} ${String(sentences).padStart(7)} sentences ${(sentences / best).toFixed(0).padStart(9)} a second`);
