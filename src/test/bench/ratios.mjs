// node ratios.mjs RESULT.json
//
// Of a result of the peers' bench: what this server aims at beside the others, as lines for aims. A ratio is the median of the
// rounds' own ratios, so that a slow minute of the machine weighs on both sides. What was not measured is told on stderr. The page 80 %
// down the month is measured minutes after the first one here, so deep compares the two in turns.
import fs from 'node:fs';

const { results } = JSON.parse(fs.readFileSync(process.argv[2]));
const US = 'activitylog';
const NAMES = { gqlgen: 'gqlgen', mercurius: 'Mercurius', 'engine alone': 'the drain loop' };
const AIMS = [
  ['page', 'perSecond', 'at least 1.5', 'gqlgen', 'pages a second'],
  ['page', 'serverCpu', 'at most 0.5', 'mercurius', 'own CPU a page'],
  ['details', 'perSecond', 'at least 2', 'mercurius', 'pages a second with details'],
  ['latency', 'p50', 'at most 0.75', 'gqlgen', 'p50 of one connection'],
  ['latency', 'p99', 'at most 1', 'gqlgen', 'p99 of one connection'],
  ['csv', 'perSecond', 'at least 2', 'gqlgen', 'rows of CSV a second'],
  ['csv', 'perSecond', 'at least 1', 'engine alone', 'rows of CSV a second'],
  ['csv', 'serverCpu', 'at most 0.25', 'gqlgen', 'own CPU a row'],
];

function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b), half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function say(rounds, others, key, aim, what) {
  if (!rounds?.length || !others?.length) console.error(`not measured: ${aim} ${what}`);
  else console.log(median(rounds.map((round, i) => round[key] / others[i]?.[key])).toFixed(2), aim, what);
}

for (const [question, key, aim, other, what] of AIMS) say(results[question]?.[US], results[question]?.[other], key, aim, `of the ${what} of ${NAMES[other]}`);
