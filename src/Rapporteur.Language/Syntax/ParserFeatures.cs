namespace Rapporteur.Language.Syntax;

/// <summary>
/// What the parser looks at: the two top words of the stack and the next of the buffer with their dependants, their
/// distance, what stands between them, and the nouns that prepositions lead to (after Zhang and Nivre 2011).
/// </summary>
internal static class ParserFeatures
{
    /// <summary>Most features that <see cref="Extract"/> yields.</summary>
    public const int Max = 160;

    /// <summary>Writes the features of a state.</summary>
    /// <returns>How many were written.</returns>
    public static int Extract(ParserState s, ParserWords w, Span<uint> f)
    {
        int s0 = s.Stack(0), s1 = s.Stack(1), s2 = s.Stack(2), b0 = s.Buffer(0), b1 = s.Buffer(1), b2 = s.Buffer(2);
        uint s0w = w.Word[s0], s1w = w.Word[s1], b0w = w.Word[b0], b1w = w.Word[b1];
        uint s0t = w.Tag[s0], s1t = w.Tag[s1], s2t = w.Tag[s2], b0t = w.Tag[b0], b1t = w.Tag[b1], b2t = w.Tag[b2];
        uint s0f = w.Fine[s0], s1f = w.Fine[s1], b0f = w.Fine[b0];
        uint s0c = w.Coarse[s0], s1c = w.Coarse[s1], b0c = w.Coarse[b0];
        uint s0p = w.Part[s0], s1p = w.Part[s1], b0p = w.Part[b0], b1p = w.Part[b1];

        int s0l = s.Left[s0], s0r = s.Right[s0], s1l = s.Left[s1], s1r = s.Right[s1], b0l = s.Left[b0];
        int s0l2 = s.Left2[s0], s0r2 = s.Right2[s0], s1r2 = s.Right2[s1], s1l2 = s.Left2[s1], b0l2 = s.Left2[b0];
        uint s0ld = s.Label[s0l], s0rd = s.Label[s0r], s1ld = s.Label[s1l], s1rd = s.Label[s1r], b0ld = s.Label[b0l];
        uint s0lt = w.Tag[s0l], s0rt = w.Tag[s0r], s1lt = w.Tag[s1l], s1rt = w.Tag[s1r], b0lt = w.Tag[b0l];
        uint s0lw = w.Word[s0l], s1rw = w.Word[s1r], s0rw = w.Word[s0r], b0lw = w.Word[b0l], s1lw = w.Word[s1l];
        uint s0m = s.Labels[s0], s1m = s.Labels[s1], b0m = s.Labels[b0];

        var near = Distance(s0, b0, s);
        var far = Distance(s1, s0, s);
        uint s0lc = Math.Min((uint)s.LeftCount[s0], 5), s0rc = Math.Min((uint)s.RightCount[s0], 5);
        uint s1lc = Math.Min((uint)s.LeftCount[s1], 5), s1rc = Math.Min((uint)s.RightCount[s1], 5);
        uint b0lc = Math.Min((uint)s.LeftCount[b0], 5);

        var n = 0;

        // Single words.
        f[n++] = FeatureHash.Of(100, 0);
        f[n++] = FeatureHash.Of(101, s0w);
        f[n++] = FeatureHash.Of(102, s0t);
        f[n++] = FeatureHash.Of(103, s0w, s0t);
        f[n++] = FeatureHash.Of(104, s0f, s0p);
        f[n++] = FeatureHash.Of(105, s1w);
        f[n++] = FeatureHash.Of(106, s1t);
        f[n++] = FeatureHash.Of(107, s1w, s1t);
        f[n++] = FeatureHash.Of(108, s1f, s1p);
        f[n++] = FeatureHash.Of(109, b0w);
        f[n++] = FeatureHash.Of(110, b0t);
        f[n++] = FeatureHash.Of(111, b0w, b0t);
        f[n++] = FeatureHash.Of(112, b0f, b0p);
        f[n++] = FeatureHash.Of(113, b1w, b1t);
        f[n++] = FeatureHash.Of(114, b1t);
        f[n++] = FeatureHash.Of(115, w.Word[b2], b2t);
        f[n++] = FeatureHash.Of(116, w.Word[s2], s2t);

        // Pairs.
        f[n++] = FeatureHash.Of(120, s0w, b0w);
        f[n++] = FeatureHash.Of(121, s0w, s0t, b0t);
        f[n++] = FeatureHash.Of(122, s0t, b0w, b0t);
        f[n++] = FeatureHash.Of(123, s0w, s0t, b0w, b0t);
        f[n++] = FeatureHash.Of(124, s0t, b0t);
        f[n++] = FeatureHash.Of(125, s1w, s0w);
        f[n++] = FeatureHash.Of(126, s1w, s1t, s0t);
        f[n++] = FeatureHash.Of(127, s1t, s0w, s0t);
        f[n++] = FeatureHash.Of(128, s1t, s0t);
        f[n++] = FeatureHash.Of(129, s1w, b0w);
        f[n++] = FeatureHash.Of(130, s1t, b0t);
        f[n++] = FeatureHash.Of(131, s1w, b0t);
        f[n++] = FeatureHash.Of(132, s1t, b0w);
        f[n++] = FeatureHash.Of(133, b0t, b1t);
        f[n++] = FeatureHash.Of(134, b0w, b1w);
        f[n++] = FeatureHash.Of(135, b0w, b1t);
        f[n++] = FeatureHash.Of(136, s0w, b1w);
        f[n++] = FeatureHash.Of(137, s0t, b1w);

        // Clusters.
        f[n++] = FeatureHash.Of(140, s0f, b0f);
        f[n++] = FeatureHash.Of(141, s1f, s0f);
        f[n++] = FeatureHash.Of(142, s1f, b0f);
        f[n++] = FeatureHash.Of(143, s0c, b0t, s0t);
        f[n++] = FeatureHash.Of(144, s0t, b0t, b0c);
        f[n++] = FeatureHash.Of(145, s1t, s1c, s0t);
        f[n++] = FeatureHash.Of(146, s1t, s0t, s0c);
        f[n++] = FeatureHash.Of(147, s0f, b0w);
        f[n++] = FeatureHash.Of(148, s0w, b0f);
        f[n++] = FeatureHash.Of(149, s1f, s0w);
        f[n++] = FeatureHash.Of(150, s1w, s0f);
        f[n++] = FeatureHash.Of(151, s0c, b0c, s1c);

        // Triples.
        f[n++] = FeatureHash.Of(160, s0t, b0t, b1t);
        f[n++] = FeatureHash.Of(161, s1t, s0t, b0t);
        f[n++] = FeatureHash.Of(162, s2t, s1t, s0t);
        f[n++] = FeatureHash.Of(163, b0t, b1t, b2t);
        f[n++] = FeatureHash.Of(164, s1t, s0t, b0t, b1t);
        f[n++] = FeatureHash.Of(165, s1w, s0t, b0t);
        f[n++] = FeatureHash.Of(166, s1t, s0w, b0t);
        f[n++] = FeatureHash.Of(167, s1t, s0t, b0w);
        f[n++] = FeatureHash.Of(168, s2t, s1t, s0t, b0t);
        f[n++] = FeatureHash.Of(169, s0t, b0t, b1t, b2t);
        f[n++] = FeatureHash.Of(170, s0w, b0t, b1t);
        f[n++] = FeatureHash.Of(171, s1f, s0w, b0f);

        // Dependants.
        f[n++] = FeatureHash.Of(180, s0t, b0t, s0lt, s0ld);
        f[n++] = FeatureHash.Of(181, s0t, b0t, s0rt, s0rd);
        f[n++] = FeatureHash.Of(182, s0t, b0t, b0lt, b0ld);
        f[n++] = FeatureHash.Of(183, s1t, s0t, s1lt, s1ld);
        f[n++] = FeatureHash.Of(184, s1t, s0t, s1rt, s1rd);
        f[n++] = FeatureHash.Of(185, s1t, s0t, s0lt, s0ld);
        f[n++] = FeatureHash.Of(186, s1t, s0t, s0rt, s0rd);
        f[n++] = FeatureHash.Of(187, s1t, b0t, s1rt, s1rd);
        f[n++] = FeatureHash.Of(188, s0w, s0ld);
        f[n++] = FeatureHash.Of(189, s0w, s0rd);
        f[n++] = FeatureHash.Of(190, s1w, s1ld);
        f[n++] = FeatureHash.Of(191, s1w, s1rd);
        f[n++] = FeatureHash.Of(192, b0w, b0ld);
        f[n++] = FeatureHash.Of(193, s0t, s0lw, s0ld);
        f[n++] = FeatureHash.Of(194, s0t, s0rw, s0rd);
        f[n++] = FeatureHash.Of(195, s1t, s1rw, s1rd);
        f[n++] = FeatureHash.Of(196, b0t, b0lw, b0ld);
        f[n++] = FeatureHash.Of(197, s1t, s1lw, s1ld);
        f[n++] = FeatureHash.Of(198, s0t, s0ld, s.Label[s0l2]);
        f[n++] = FeatureHash.Of(199, s0t, s0rd, s.Label[s0r2]);
        f[n++] = FeatureHash.Of(200, s1t, s1rd, s.Label[s1r2]);
        f[n++] = FeatureHash.Of(201, s1t, s1ld, s.Label[s1l2]);
        f[n++] = FeatureHash.Of(202, b0t, b0ld, s.Label[b0l2]);
        f[n++] = FeatureHash.Of(203, s0t, w.Tag[s0l2], s0lt);
        f[n++] = FeatureHash.Of(204, s1t, w.Tag[s1r2], s1rt, s0t);
        f[n++] = FeatureHash.Of(205, s0t, w.Tag[s0r2], s0rt, b0t);

        // Prepositions, markers and subjects of the words in question: "said in", "who said".
        f[n++] = FeatureHash.Of(210, s1w, s0lw, s0p);
        f[n++] = FeatureHash.Of(211, s1f, s0lw, s0f);
        f[n++] = FeatureHash.Of(212, s1t, s0lw, s0t);
        f[n++] = FeatureHash.Of(213, s0lw, b0w, s0t);
        f[n++] = FeatureHash.Of(214, s1rw, s0w, s1t);
        f[n++] = FeatureHash.Of(215, s0lw, s1rd, s1t, s0t);
        f[n++] = FeatureHash.Of(216, s1lw, s0lw, s1p, s0p);

        // The noun that the front leads to ("on Monday", "of the ministry").
        var noun = w.Noun[b1];
        uint nw = w.Word[noun], nf = w.Fine[noun], nt = w.Tag[noun];
        f[n++] = FeatureHash.Of(220, s0f, b0w, nf);
        f[n++] = FeatureHash.Of(221, s1f, b0w, nf);
        f[n++] = FeatureHash.Of(222, s0w, b0w, nw);
        f[n++] = FeatureHash.Of(223, s1w, b0w, nw);
        f[n++] = FeatureHash.Of(224, s0w, b0w, b0p);
        f[n++] = FeatureHash.Of(225, b0w, nf);
        f[n++] = FeatureHash.Of(226, s1w, s0w, b0w);
        f[n++] = FeatureHash.Of(227, s1p, s0p, b0w, nw);
        f[n++] = FeatureHash.Of(228, s0t, b0t, nt, w.Tag[w.Noun[b0]]);
        f[n++] = FeatureHash.Of(229, s0t, b0t, w.Tag[noun == s.None ? b2 : noun + 1]);

        // Distances and counts.
        f[n++] = FeatureHash.Of(230, near, s0t, b0t);
        f[n++] = FeatureHash.Of(231, far, s1t, s0t);
        f[n++] = FeatureHash.Of(232, near, s0w);
        f[n++] = FeatureHash.Of(233, near, b0w);
        f[n++] = FeatureHash.Of(234, far, s1w);
        f[n++] = FeatureHash.Of(235, far, s0w);
        f[n++] = FeatureHash.Of(236, far, near, s0t);
        f[n++] = FeatureHash.Of(237, s0t, s0lc, s0rc);
        f[n++] = FeatureHash.Of(238, s1t, s1lc, s1rc);
        f[n++] = FeatureHash.Of(239, b0t, b0lc);
        f[n++] = FeatureHash.Of(240, s0w, s0lc, s0rc);
        f[n++] = FeatureHash.Of(241, s1w, s1lc, s1rc);
        f[n++] = FeatureHash.Of(242, s0t, s0m);
        f[n++] = FeatureHash.Of(243, s1t, s1m);
        f[n++] = FeatureHash.Of(244, b0t, b0m);
        f[n++] = FeatureHash.Of(245, s0w, s0m);
        f[n++] = FeatureHash.Of(246, s1w, s1m);
        f[n++] = FeatureHash.Of(247, s1t, s1m, s0t);
        f[n++] = FeatureHash.Of(248, s0t, s0m, b0t);
        f[n++] = FeatureHash.Of(249, b0w, b0m, s0t);

        // What stands between, and whether a quotation is open.
        var gap = Between(w, s0, b0);
        var gap1 = Between(w, s1, s0);
        uint open = w.Quoted[b0] ? 1u : 0;
        var split = w.Quoted[s0] == w.Quoted[b0] ? open : 2;
        f[n++] = FeatureHash.Of(260, gap, s0t, b0t);
        f[n++] = FeatureHash.Of(261, gap1, s1t, s0t);
        f[n++] = FeatureHash.Of(262, gap1, s1w, s0t);
        f[n++] = FeatureHash.Of(263, gap, s0w, b0t);
        f[n++] = FeatureHash.Of(264, gap, s0t, b0w);
        f[n++] = FeatureHash.Of(265, split, s0t, b0t);
        f[n++] = FeatureHash.Of(266, w.Quoted[s1] == w.Quoted[s0] ? open : 2, s1t, s0t);
        f[n++] = FeatureHash.Of(267, Math.Min((uint)s.Depth, 4), b0t, s0t);
        f[n++] = FeatureHash.Of(268, Ahead(s, w), s0p, b0t);
        f[n++] = FeatureHash.Of(269, s1p, s0p, b0p, b1p);
        return n;
    }

    private static uint Distance(int from, int to, ParserState s)
    {
        if (from == s.None || to == s.None)
        {
            return 9;
        }

        var distance = to - from;
        return distance switch { < 5 => (uint)distance, < 8 => 5, < 14 => 6, < 25 => 7, _ => 8 };
    }

    private static uint Between(ParserWords w, int from, int to)
    {
        if (from >= to)
        {
            return 99;
        }

        var verbs = Math.Min(w.Verbs[to] - w.Verbs[from + 1], 2);
        var commas = Math.Min(w.Commas[to] - w.Commas[from + 1], 2);
        var marks = Math.Min(w.Marks[to] - w.Marks[from + 1], 1);
        return (uint)((verbs * 6) + (commas * 2) + marks);
    }

    // Whether verbs and commas are still to come.
    private static uint Ahead(ParserState s, ParserWords w)
    {
        var from = Math.Min(s.Front + 1, s.Root);
        var verbs = Math.Min(w.Verbs[s.Root] - w.Verbs[from], 2);
        var commas = Math.Min(w.Commas[s.Root] - w.Commas[from], 2);
        return (uint)((verbs * 3) + commas);
    }
}
